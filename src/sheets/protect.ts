import type {InputCell} from '../pipeline/plan/sheet-plan';
import {retry} from './retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Warns before a generated sheet is edited by hand; the input cells stay free. A user's own, stricter protection stays. */
export function protect(sheet: Sheet, description: string, inputs: readonly InputCell[]): void {
  const present = retry(() => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]);
  if (present && !present.isWarningOnly()) return;
  const protection = present ?? sheet.protect();
  retry(() => {
    protection.setDescription(description).setWarningOnly(true);
    if (inputs.length > 0) {
      protection.setUnprotectedRanges(inputs.map(({row, column}) => sheet.getRange(row, column)));
    }
  });
}
