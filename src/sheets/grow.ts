/** Rows and columns of a sheet, blank ones included. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Adds rows and columns that are missing; never takes any away. Returns the size that the sheet then has. */
export function grow(sheet: GoogleAppsScript.Spreadsheet.Sheet, {rows, columns}: Size): Size {
  const presentRows = sheet.getMaxRows();
  const presentColumns = sheet.getMaxColumns();
  if (rows > presentRows) sheet.insertRowsAfter(presentRows, rows - presentRows);
  if (columns > presentColumns) sheet.insertColumnsAfter(presentColumns, columns - presentColumns);
  return {rows: Math.max(rows, presentRows), columns: Math.max(columns, presentColumns)};
}
