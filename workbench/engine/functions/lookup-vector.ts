import type {CellValue} from '@odoo/o-spreadsheet';
import type {Cell} from './define';
import {NumberOrder} from './number-order';
import {compareText, fold, typeRank} from './values';

interface Entry {
  readonly value: CellValue;
  readonly index: number;
}

/** Which value to take when the key itself is missing: the largest below it, the smallest above it, or none. */
export type Nearest = 'below' | 'above' | 'none';

/**
 * A row or column that lookups search. It is read once and hashed, however many keys are looked up in it. Texts are
 * compared without regard to case but with their accents, as Google does; a text never equals a number; a blank cell
 * equals nothing. Every search returns an index, or -1.
 */
export class LookupVector {
  private static readonly vectors = new WeakMap<object, LookupVector>();
  private firstIndex: Map<CellValue, number> | undefined;
  private lastIndex: Map<CellValue, number> | undefined;
  private numbers: NumberOrder | undefined;
  private readonly inOrder = new Map<number, Entry[]>();
  private readonly sorted = new Map<number, Entry[]>();

  /**
   * @param source the array the cells come from. The engine hands over the same one for every key of one evaluation.
   */
  static of(source: object, cells: () => readonly Cell[]): LookupVector {
    let vector = LookupVector.vectors.get(source);
    if (!vector) {
      vector = new LookupVector(cells());
      LookupVector.vectors.set(source, vector);
    }
    return vector;
  }

  private constructor(private readonly cells: readonly Cell[]) {}

  exact(key: CellValue, fromEnd = false): number {
    if (fromEnd) this.lastIndex ??= hashed(this.cells, true);
    else this.firstIndex ??= hashed(this.cells, false);
    return (fromEnd ? this.lastIndex : this.firstIndex)?.get(normal(key)) ?? -1;
  }

  /** Reads `*` and `?` in the key as patterns and `~` as their escape, where there is one. */
  pattern(key: CellValue, fromEnd = false): number {
    if (typeof key !== 'string' || !/[*?~]/.test(key)) return this.exact(key, fromEnd);
    const expression = wildcardExpression(key);
    const matches = ({value}: Cell): boolean => typeof value === 'string' && expression.test(fold(value));
    return fromEnd ? this.cells.findLastIndex(matches) : this.cells.findIndex(matches);
  }

  /** The key or, failing that, its neighbour, wherever they stand. */
  nearest(key: CellValue, nearest: Nearest, fromEnd = false): number {
    const exact = this.exact(key, fromEnd);
    if (exact !== -1 || nearest === 'none') return exact;
    const entries = this.sortedEntries(key);
    const above = firstWhere(entries, entry => compare(entry.value, key) > 0);
    const neighbour = entries[nearest === 'below' ? above - 1 : above];
    return neighbour ? this.exact(neighbour.value, fromEnd) : -1;
  }

  /** A binary search, right only in a vector that is sorted; of several equal values, the last in the vector's order. */
  binary(key: CellValue, nearest: Nearest, order: 'ascending' | 'descending' = 'ascending'): number {
    if (typeof key === 'number' && nearest === 'below' && order === 'ascending') {
      this.numbers ??= new NumberOrder(this.cells);
      return this.numbers.lastNotAbove(key);
    }
    const entries = this.entries(key);
    const direction = order === 'ascending' ? 1 : -1;
    const after = firstWhere(entries, entry => compare(entry.value, key) * direction > 0);
    const before = entries[after - 1];
    if (before && compare(before.value, key) === 0) return before.index;
    const takesBefore = nearest === (order === 'ascending' ? 'below' : 'above');
    return (takesBefore ? before : nearest === 'none' ? undefined : entries[after])?.index ?? -1;
  }

  /** The values of the key's type. Others, such as blanks below the data, are skipped as Google skips them. */
  private entries(key: CellValue): readonly Entry[] {
    const rank = typeRank(key);
    let entries = this.inOrder.get(rank);
    if (!entries) {
      entries = this.cells.flatMap(({value}, index) => (typeRank(value) === rank ? [{value, index}] : []));
      this.inOrder.set(rank, entries);
    }
    return entries;
  }

  private sortedEntries(key: CellValue): readonly Entry[] {
    const rank = typeRank(key);
    let entries = this.sorted.get(rank);
    if (!entries) {
      entries = [...this.entries(key)].sort((left, right) => compare(left.value, right.value));
      this.sorted.set(rank, entries);
    }
    return entries;
  }
}

/** Where each value stands first, or last. */
function hashed(cells: readonly Cell[], last: boolean): Map<CellValue, number> {
  const indexes = new Map<CellValue, number>();
  for (let index = 0; index < cells.length; index++) {
    const {value} = cells[index] as Cell;
    if (value === null || value === undefined) continue;
    const key = normal(value);
    if (last || !indexes.has(key)) indexes.set(key, index);
  }
  return indexes;
}

function normal(value: CellValue): CellValue {
  return typeof value === 'string' ? fold(value) : value;
}

function compare(left: CellValue, right: CellValue): number {
  return typeof left === 'string' ? compareText(left, right as string) : Number(left) - Number(right);
}

/** The first index at which `test` holds, where it holds from some index on. */
function firstWhere(entries: readonly Entry[], test: (entry: Entry) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(entries[middle] as Entry)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function wildcardExpression(pattern: string): RegExp {
  return new RegExp(`^${wildcards(fold(pattern))}$`);
}

/** The source of a regular expression for a text in which `*` and `?` are patterns and `~` is their escape. */
export function wildcards(pattern: string): string {
  return pattern.replace(/~[*?~]|[\s\S]/g, part => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    return (part.length > 1 ? part.slice(1) : part).replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  });
}
