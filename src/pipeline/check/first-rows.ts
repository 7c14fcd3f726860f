import {nameKey, tidyName} from '../tables/name';
import type {Said} from './finding';

/**
 * Watches a column of names in which each should stand once.
 *
 * @returns for the next row's name what there is to say when an earlier row has it, since the first one counts.
 */
export function watchNames<Column extends string>(
  column: Column,
): (row: Readonly<Record<Column, unknown>> & {readonly row: number}) => Said<Column> | undefined {
  const firstRows = new Map<string, number>();
  return row => {
    const key = nameKey(row[column]);
    const first = firstRows.get(key);
    if (first === undefined) {
      firstRows.set(key, row.row);
      return undefined;
    }
    const reason = `"${tidyName(row[column])}" is already listed in row ${first}, and the first row counts.`;
    return [column, reason, 'Delete one of the two rows.'];
  };
}
