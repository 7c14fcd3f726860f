import {print} from '../formula/print';
import type {InputCell} from '../pipeline/plan/sheet-plan';
import {STYLES} from '../pipeline/plan/style';
import type {Workbook} from './workbook';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Gives blank input cells what they start with. This comes before the formulas that read them: these would otherwise be
 * evaluated twice, once in vain.
 */
export function fillInputs(sheet: GoogleAppsScript.Spreadsheet.Sheet, inputs: readonly InputCell[]): void {
  const blank = inputs.flatMap(({row, column, initial}) => {
    const range = sheet.getRange(row, column);
    return initial !== undefined && range.isBlank() ? [{range, initial}] : [];
  });
  for (const {range, initial} of blank) range.setValue(typeof initial === 'string' ? initial : print(initial));
}

/** Dresses the input cells of a generated sheet; what is in them stays. */
export function writeInputs(
  workbook: Workbook,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  inputs: readonly InputCell[],
): void {
  const {background, weight, colour, align} = STYLES.input;
  for (const input of inputs) {
    sheet
      .getRange(input.row, input.column, 1, input.columns)
      .setBackground(background)
      .setFontWeight(weight)
      .setFontColor(colour)
      .setHorizontalAlignment(align);
    sheet
      .getRange(input.row, input.column)
      .setNumberFormat(input.format)
      .setNote(input.note)
      .setDataValidation(rule(workbook, input));
  }
}

function rule({spreadsheet}: Workbook, {kind, note}: InputCell): Rule {
  const builder = SpreadsheetApp.newDataValidation().setHelpText(note);
  switch (kind.type) {
    case 'date':
      return builder.requireDate().setAllowInvalid(false).build();
    case 'list':
      return builder
        .requireValueInList([...kind.values], true)
        .setAllowInvalid(false)
        .build();
    case 'range': {
      const {sheet, column, firstRow} = kind.cells;
      const list = spreadsheet.getSheetByName(sheet as string);
      if (!list) throw new Error(`There is no sheet "${sheet}" to choose from.`);
      const first = firstRow as number;
      const names = list.getRange(first, column, list.getMaxRows() - first + 1, 1);
      return builder.requireValueInRange(names, true).setAllowInvalid(true).build();
    }
  }
}
