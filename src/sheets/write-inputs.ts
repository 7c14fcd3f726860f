import {print} from '../formula/print';
import type {InputCell} from '../pipeline/plan/sheet-plan';
import {STYLES} from '../pipeline/plan/style';
import type {Workbook} from './workbook';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Dresses the input cells of a generated sheet; what the user typed in them stays. */
export function writeInputs(
  workbook: Workbook,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  inputs: readonly InputCell[],
): void {
  const {background, weight, colour, align} = STYLES.input;
  for (const input of inputs) {
    const range = sheet.getRange(input.row, input.column);
    if (input.initial !== undefined && range.isBlank()) {
      range.setValue(typeof input.initial === 'string' ? input.initial : print(input.initial));
    }
    range
      .setNumberFormat(input.format)
      .setNote(input.note)
      .setBackground(background)
      .setFontWeight(weight)
      .setFontColor(colour)
      .setHorizontalAlignment(align)
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
