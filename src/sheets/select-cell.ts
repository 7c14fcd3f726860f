import type {Table} from '../pipeline/tables/table';
import {locate, sheetOf} from './read-table';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/** Selects a cell of a table, which brings its sheet to the front. */
export function selectCell(workbook: Workbook, table: Table, column: string, row: number): void {
  const sheet = sheetOf(workbook, table);
  if (row > sheet.getMaxRows()) throw new UserError(`${table.sheet} has no row ${row} any more. Check the data again.`);
  workbook.spreadsheet.setActiveRange(sheet.getRange(row, locate(workbook, table).columns[column] ?? 1));
}
