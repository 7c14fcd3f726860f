import {findColumns} from '../pipeline/tables/header';
import type {Table} from '../pipeline/tables/table';
import {headerRow} from './header-row';
import {retry} from './retry';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIRST_LOOK = 100;

/**
 * The last row with something in one of the columns; 1, the header's row, where there is none. Not `getLastRow`: a column
 * of the user's own with checkboxes or formulas may be filled far below the table. Reads from the bottom up, so that a long
 * table costs no more than a short one.
 *
 * @param known what it was before: where the sheet still ends there, nothing is read.
 */
export function lastFilledRow(sheet: Sheet, columns: readonly number[], known?: number): number {
  if (columns.length === 0) return 1;
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  let bottom = retry(() => sheet.getLastRow());
  if (bottom === known) return bottom;
  for (let height = FIRST_LOOK; bottom > 1; height *= 4) {
    const top = Math.max(2, bottom - height + 1);
    const rows = retry(() => sheet.getSheetValues(top, left, bottom - top + 1, width));
    for (let row = bottom; row >= top; row--) {
      if (columns.some(column => rows[row - top]?.[column - left] !== '')) return row;
    }
    bottom = top - 1;
  }
  return 1;
}

/** Whether a table has no row yet; columns of the user's own don't count. */
export function isTableEmpty(workbook: Workbook, sheet: Sheet, table: Table): boolean {
  const {columns} = findColumns(table, headerRow(workbook, sheet, table));
  return (
    lastFilledRow(
      sheet,
      table.columns.flatMap(({id}) => columns[id] || []),
    ) === 1
  );
}
