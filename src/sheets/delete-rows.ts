import type {Table} from '../pipeline/tables/table';
import {sheetOf} from './read-table';
import type {Workbook} from './workbook';

/**
 * Deletes rows of a table, each unbroken run in one call, from the bottom up so that the numbers above stay right. One row
 * below the header always remains: Sheets refuses to delete all rows that are not frozen.
 */
export function deleteRows<Id extends string>(workbook: Workbook, table: Table<Id>, rows: readonly number[]): void {
  const sheet = sheetOf(workbook, table);
  if (rows.length > 0 && rows.length >= sheet.getMaxRows() - 1) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  const descending = [...rows].sort((a, b) => b - a);
  for (let index = 0; index < descending.length; ) {
    let end = index;
    while (end + 1 < descending.length && descending[end + 1] === (descending[end] as number) - 1) end++;
    sheet.deleteRows(descending[end] as number, end - index + 1);
    index = end + 1;
  }
}
