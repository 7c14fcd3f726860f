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
 * Google's order: numbers, texts, booleans, errors; descending turns it round, but blanks stay last. Types are looked
 * up once for each value, since 100,000 rows are compared about 1.7 million times.
 */
export function rowOrder(keys: readonly SortKey[]): RowOrder {
  const orders = keys.map(keyOrder);
  return (left, right) => {
    for (const order of orders) {
      const result = order(left, right);
      if (result !== 0) return result;
    }
    return 0;
  };
}

function keyOrder({values, ascending}: SortKey): RowOrder {
  const ranks = Uint8Array.from(values, typeRank);
  const blankRank = typeRank(null);
  const direction = ascending ? 1 : -1;
  return (left, right) => {
    const rank = ranks[left] as number;
    const otherRank = ranks[right] as number;
    if (rank !== otherRank) {
      if (rank === blankRank) return 1;
      return otherRank === blankRank ? -1 : (rank - otherRank) * direction;
    }
    const value = values[left];
    const other = values[right];
    if (value === other) return 0;
    if (rank === 1) return compareText(value as string, other as string) * direction;
    return rank === 0 || rank === 2 ? (Number(value) - Number(other)) * direction : 0;
  };
}
