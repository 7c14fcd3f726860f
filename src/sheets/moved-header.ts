import type {Table} from '../pipeline/tables/table';
import {headerMoved} from '../texts/errors';
import {headerRow, isHeader} from './header-row';
import {retry} from './retry';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/** So many rows are looked at: who types a title above a table types a few lines. */
const ROWS = 10;

/**
 * Refuses to go on with a table whose header stands below row 1, where a row was inserted or a title typed above it: in row
 * 1 a second header would be written, and the rows between would count as data.
 *
 * @throws UserError that names the row, with the remedy.
 */
export function requireHeaderAbove(workbook: Workbook, sheet: GoogleAppsScript.Spreadsheet.Sheet, table: Table): void {
  if (isHeader(table, headerRow(workbook, sheet, table))) return;
  const rows = retry(() => sheet.getDataRange().getValues()).slice(0, ROWS);
  const index = rows.findIndex(row => isHeader(table, row));
  if (index < 1) return;
  throw new UserError(headerMoved(workbook.nameOf(table.id) ?? table.sheet, index + 1));
}
