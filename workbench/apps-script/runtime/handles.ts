import type {Area} from '../document/annotations';

/** How services hand out each other, without importing each other. */
export interface Handles {
  range(area: Area): GoogleAppsScript.Spreadsheet.Range;
  sheet(sheetId: string): GoogleAppsScript.Spreadsheet.Sheet;
  /** A new handle, which knows the sheets that there are now. */
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
}
