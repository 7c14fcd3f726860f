import type {CellValue} from '@odoo/o-spreadsheet';
import {compareText, typeRank} from './values';

/** One column to sort by, its values in row order. */
export interface SortKey {
  readonly values: readonly (CellValue | undefined)[];
  readonly ascending: boolean;
}

/** 0 when two rows tie. Rows are numbers from 0. */
export type RowOrder = (left: number, right: number) => number;

/**
 * Google's order: numbers, texts, booleans, errors; descending turns it round, but blanks stay last. Each key becomes a
 * column of numbers that has its order, since 100,000 rows are compared about 1.7 million times, and texts slowly.
 */
export function rowOrder(keys: readonly SortKey[]): RowOrder {
  const [first, ...others] = keys.map(places);
  if (!first) return () => 0;
  return (left, right) => {
    const one = first[left] as number;
    const other = first[right] as number;
    if (one !== other) return one < other ? -1 : 1;
    for (let index = 0; index < others.length; index++) {
      const places = others[index] as Float64Array;
      const next = places[left] as number;
      const after = places[right] as number;
      if (next !== after) return next < after ? -1 : 1;
    }
    return 0;
  };
}

/** For each value a number: below that of every value that comes after it, and the same for values that tie. */
function places({values, ascending}: SortKey): Float64Array {
  const places = new Float64Array(values.length);
  const direction = ascending ? 1 : -1;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (typeof value === 'number') places[row] = value * direction;
    else if (value === null || value === undefined) places[row] = Number.POSITIVE_INFINITY;
    else return placesOfAny(values, direction);
  }
  return places;
}

function placesOfAny(values: SortKey['values'], direction: 1 | -1): Float64Array {
  const different = [...new Set(values)].sort((left, right) => compareValues(left, right, direction));
  const placeOf = new Map<CellValue | undefined, number>();
  let place = 0;
  different.forEach((value, index) => {
    if (index > 0 && compareValues(different[index - 1], value, direction) !== 0) place++;
    placeOf.set(value, place);
  });
  const places = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) places[row] = placeOf.get(values[row]) as number;
  return places;
}

function compareValues(left: CellValue | undefined, right: CellValue | undefined, direction: 1 | -1): number {
  const rank = typeRank(left);
  const otherRank = typeRank(right);
  if (rank !== otherRank) {
    const blankRank = typeRank(null);
    if (rank === blankRank) return 1;
    return otherRank === blankRank ? -1 : (rank - otherRank) * direction;
  }
  if (rank === 1) return compareText(left as string, right as string) * direction;
  return rank === 0 || rank === 2 ? (Number(left) - Number(right)) * direction : 0;
}
