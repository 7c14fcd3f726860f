import type {SheetPlan} from '../pipeline/plan/sheet-plan';

/** Rows and columns of a sheet, blank ones included. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Makes a generated sheet as large as its plan. A new sheet has 26 columns, whatever is in them, and a spreadsheet holds 10
 * million cells: on a sheet as long as the log each spare column costs a cell for every conversation, so they go before rows
 * come. The overview is short, and people may write beside it.
 */
export function sizeToPlan(sheet: GoogleAppsScript.Spreadsheet.Sheet, plan: SheetPlan): Size {
  const spare = plan.inputs.length === 0 ? sheet.getMaxColumns() - plan.columns : 0;
  if (spare > 0) sheet.deleteColumns(plan.columns + 1, spare);
  return grow(sheet, plan);
}

/** Adds rows and columns that are missing; never takes any away. Returns the size that the sheet then has. */
export function grow(sheet: GoogleAppsScript.Spreadsheet.Sheet, {rows, columns}: Size): Size {
  const presentRows = sheet.getMaxRows();
  const presentColumns = sheet.getMaxColumns();
  if (rows > presentRows) sheet.insertRowsAfter(presentRows, rows - presentRows);
  if (columns > presentColumns) sheet.insertColumnsAfter(presentColumns, columns - presentColumns);
  return {rows: Math.max(rows, presentRows), columns: Math.max(columns, presentColumns)};
}
