import {stretches} from '../pipeline/tables/stretches';
import type {Table} from '../pipeline/tables/table';
import {sheetOf} from './read-table';
import type {Workbook} from './workbook';

/**
 * Deletes rows of a table, each unbroken run in one call, from the bottom up so that the numbers above stay right. A call that
 * failed although it took effect is as good as one that did not fail. One row below the header always remains: Sheets refuses
 * to delete all rows that are not frozen.
 */
export function deleteRows<Id extends string>(workbook: Workbook, table: Table<Id>, rows: readonly number[]): void {
  if (rows.length === 0) return;
  const sheet = sheetOf(workbook, table);
  let left = sheet.getMaxRows();
  if (rows.length >= left - 1) sheet.insertRowsAfter(left++, 1);
  for (const [first, last] of stretches(rows).reverse()) {
    const count = last - first + 1;
    left -= count;
    try {
      sheet.deleteRows(first, count);
    } catch (error) {
      if (sheet.getMaxRows() !== left) throw error;
    }
  }
}
