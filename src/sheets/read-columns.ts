import {retry} from './retry';

/** A column's cells, by row from 1. */
export type ReadColumn = (row: number) => unknown;

/** Columns so far apart are read one by one. */
const FAR = 5;

/** Reads columns of a sheet, neighbours in one call. */
export function readColumns(
  columns: readonly number[],
  rows: number,
  read: (column: number, wide: number) => unknown[][],
): Map<number, ReadColumn> {
  const cells = new Map<number, ReadColumn>();
  const sorted = [...new Set(columns)].sort((a, b) => a - b);
  while (rows > 0 && sorted.length > 0) {
    const first = sorted[0] as number;
    let last = first;
    while (sorted.length > 0 && (sorted[0] as number) - last < FAR) {
      const column = sorted.shift() as number;
      last = column;
      cells.set(column, row => (block[row - 1] as unknown[])[column - first]);
    }
    const block = retry(() => read(first, last - first + 1));
  }
  return cells;
}
