/** Writes to the log with as few calls as it takes, since a user waits for each of them. */
import type {LogPlace} from '../pipeline/choices/choices';
import {isCell, type LogCells} from '../pipeline/log/log-row';
import {findColumns} from '../pipeline/tables/header';
import {CONVERSATIONS} from '../pipeline/tables/tables';
import {appendRows} from './append-rows';
import {type CellContent, cellContent} from './cell-content';
import type {Workbook} from './workbook';

/**
 * Adds a row to the log. Call it inside the lock, which the caller may hold to the end: nothing is left unwritten.
 *
 * Into a plain log the row goes at once, and the header is read after it: `appendRow` is atomic and finds the last row by
 * itself, and a read makes Sheets write out what it has kept back. Somebody who moved or renamed a column while the
 * panel was open is found out so; then the row is taken back and written again with care.
 *
 * @throws UserError when the sheet is gone or lacks a column.
 */
export function appendToLog(workbook: Workbook, row: LogCells, place: LogPlace): void {
  const sheet = place.isPlain ? workbook.spreadsheet.getSheetById(place.sheetId) : null;
  if (sheet) {
    sheet.appendRow(cellsOf(row, place.columns));
    const [headers = []] = sheet.getSheetValues(1, 1, 1, Math.max(...place.columns));
    if (isAt(headers, place.columns)) return;
    takeBack(sheet, row, place.columns);
  }
  appendRows(workbook, CONVERSATIONS, [row]);
  SpreadsheetApp.flush();
  workbook.save();
}

/** The last row, if it still is the one that was written: somebody may have typed below it. */
function takeBack(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: LogCells, columns: readonly number[]): void {
  const last = sheet.getLastRow();
  const [cells = []] = sheet.getSheetValues(last, 1, 1, Math.max(...columns));
  if (CONVERSATIONS.columns.every(({id}, index) => isCell(cells[(columns[index] as number) - 1], row[id]))) {
    sheet.deleteRow(last);
  }
}

function cellsOf(row: LogCells, columns: readonly number[]): CellContent[] {
  const cells: CellContent[] = Array.from({length: Math.max(...columns)}, () => '');
  CONVERSATIONS.columns.forEach(({id}, index) => {
    cells[(columns[index] as number) - 1] = cellContent(row[id]);
  });
  return cells;
}

/** Whether the table's columns stand where they were when the panel read them. */
function isAt(headers: readonly unknown[], columns: readonly number[]): boolean {
  const found = findColumns(CONVERSATIONS, headers).columns;
  return CONVERSATIONS.columns.every(({id}, index) => found[id] === columns[index]);
}
