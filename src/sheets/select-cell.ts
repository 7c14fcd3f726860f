import type {Table} from '../pipeline/tables/table';
import {rowGone} from '../texts/errors';
import {locate, sheetOf} from './read-table';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/**
 * Selects a cell of a table, which brings its sheet to the front.
 *
 * @param column id of a column; of one that the table does not have, column A is taken.
 * @throws UserError when the row is gone.
 */
export function selectCell(workbook: Workbook, table: Table, column: string, row: number): void {
  const sheet = sheetOf(workbook, table);
  if (row > sheet.getMaxRows()) throw new UserError(rowGone(table.sheet, row));
  workbook.spreadsheet.setActiveRange(sheet.getRange(row, locate(workbook, table).columns[column] ?? 1));
}
