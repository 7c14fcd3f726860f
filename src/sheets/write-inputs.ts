import {print} from '../formula/print';
import type {InputCell} from '../pipeline/plan/sheet-plan';
import {STYLES} from '../pipeline/plan/style';

/** Dresses the input cells of a generated sheet; what the user typed in them stays. */
export function writeInputs(sheet: GoogleAppsScript.Spreadsheet.Sheet, inputs: readonly InputCell[]): void {
  for (const input of inputs) {
    const range = sheet.getRange(input.row, input.column);
    const style = STYLES[input.style];
    if (range.isBlank()) range.setFormula(print(input.initial));
    range
      .setNumberFormat(input.format)
      .setNote(input.note)
      .setBackground(style.background)
      .setFontWeight(style.weight)
      .setFontColor(style.colour)
      .setHorizontalAlignment(style.align)
      .setDataValidation(
        SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).setHelpText(input.note).build(),
      );
  }
}
