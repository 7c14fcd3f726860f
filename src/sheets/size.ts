import {retry} from './retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows and columns of a sheet, blank ones included. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Two calls. */
export function sizeOf(sheet: Sheet): Size {
  return retry(() => ({rows: sheet.getMaxRows(), columns: sheet.getMaxColumns()}));
}

/** Adds the rows and columns that a sheet of this size lacks; never takes any away. Not to be repeated blindly. */
export function grow(sheet: Sheet, present: Size, {rows, columns}: Size): void {
  if (rows > present.rows) sheet.insertRowsAfter(present.rows, rows - present.rows);
  if (columns > present.columns) sheet.insertColumnsAfter(present.columns, columns - present.columns);
}
