/** Writes to the log with as few calls as it takes, since a user waits for each of them. */

import {findColumns} from '../pipeline/tables/header';
import {CONVERSATIONS} from '../pipeline/tables/tables';
import type {NewRow} from './append-rows';
import {headerRow, locate, sheetOf} from './read-table';
import {Workbook} from './workbook';
import {type CellContent, written} from './written';

/**
 * Adds a row to the log; call it inside the lock. `appendRow` is atomic by Google's documentation, and finds the last row
 * by itself. The header is read each time: users move columns while a panel is open.
 *
 * @param name under which the panel knows the log's sheet; when there is none of that name, it is found by its id.
 * @throws UserError when the sheet is gone or lacks a column.
 */
export function appendToLog(name: string, row: NewRow<(typeof CONVERSATIONS.columns)[number]['id']>): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const named = spreadsheet.getSheetByName(name);
  const header = named ? headerRow(named) : [];
  const isLog = named !== null && findColumns(CONVERSATIONS, header).missing.length === 0;
  const sheet = isLog ? named : sheetOf(new Workbook(spreadsheet), CONVERSATIONS);
  const {columns} = isLog ? findColumns(CONVERSATIONS, header) : locate(sheet, CONVERSATIONS, headerRow(sheet));
  const cells: CellContent[] = [];
  for (const {id} of CONVERSATIONS.columns) {
    const place = columns[id] as number;
    while (cells.length < place) cells.push('');
    cells[place - 1] = written(row[id]);
  }
  sheet.appendRow(cells);
}
