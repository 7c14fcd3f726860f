/** The row of a table's headers, by which its columns are found. */
import {findColumns} from '../pipeline/tables/header';
import type {Table} from '../pipeline/tables/table';
import {CONVERSATIONS, columnOf} from '../pipeline/tables/tables';
import {retry} from './retry';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cells of row 1: to the sheet's last column, unless the table's columns all stand before. Read once. */
export function headerRow({headers}: Workbook, sheet: Sheet, table: Table): readonly unknown[] {
  const row = headers.get(sheet) ?? firstCells(sheet, table) ?? retry(() => sheet.getRange('1:1').getValues())[0] ?? [];
  headers.set(sheet, row);
  return row;
}

/** As many cells as the table has columns, in one call; undefined where something else is among them. */
function firstCells(sheet: Sheet, table: Table): unknown[] | undefined {
  try {
    const [row = []] = retry(() => sheet.getSheetValues(1, 1, 1, table.columns.length));
    const {missing, given} = findColumns(table, row);
    // Of an extract there is more.
    return missing.length === 0 && !given ? row : undefined;
  } catch {
    // Falls through: the sheet has fewer columns.
    return undefined;
  }
}

/** Whether the rows of a sheet that serves as the log are deals. */
export function isExtract(workbook: Workbook, sheet: Sheet): boolean {
  return findColumns(CONVERSATIONS, headerRow(workbook, sheet, CONVERSATIONS)).given !== undefined;
}

/** Whether the cells are a table's headers: at least of the columns without which no row of it counts. */
export function isHeader(table: Table, row: readonly unknown[]): boolean {
  return findColumns(table, row).missing.every(id => !columnOf(table, id).required);
}
