import type {InputCell} from '../pipeline/plan/sheet-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Warns before a generated sheet is edited by hand; the input cells stay free. */
export function protect(sheet: Sheet, description: string, inputs: readonly InputCell[]): void {
  const present = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const protection = (present[0] ?? sheet.protect()).setDescription(description).setWarningOnly(true);
  if (inputs.length > 0) {
    protection.setUnprotectedRanges(inputs.map(({row, column}) => sheet.getRange(row, column)));
  }
}
