/** The cells of a generated sheet that are meant for typing; how they look stands in `dress-sheet.ts`. */
import {print} from '../formula/print';
import type {InputCell, SheetPlan} from '../pipeline/plan/sheet-plan';
import type {SheetState} from './sheet-state';
import type {Workbook} from './workbook';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Gives blank input cells what they start with. This comes before the formulas that read them: these would otherwise be
 * evaluated twice, once in vain.
 */
export function fillInputs({sheet, isNew}: SheetState, {inputs}: SheetPlan): void {
  const starting = inputs.filter(({initial}) => initial !== undefined);
  const ranges = starting.map(({row, column}) => sheet.getRange(row, column));
  const blank = ranges.map(range => isNew || range.isBlank());
  starting.forEach(({initial}, index) => {
    if (blank[index]) ranges[index]?.setValue(typeof initial === 'object' ? print(initial) : initial);
  });
}

/** Says what may be typed into the input cells, all of them in one call: nothing else between them has a rule. */
export function validateInputs(workbook: Workbook, {sheet}: SheetState, {inputs}: SheetPlan): void {
  if (inputs.length === 0) return;
  const [rows, columns] = [inputs.map(({row}) => row), inputs.map(({column}) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const rules = Array.from({length: Math.max(...rows) - top + 1}, () =>
    Array.from({length: Math.max(...columns) - left + 1}, (): Rule | null => null),
  );
  for (const input of inputs) rules[input.row - top]?.splice(input.column - left, 1, rule(workbook, input));
  sheet.getRange(top, left, rules.length, rules[0]?.length ?? 1).setDataValidations(rules);
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
      // What is not listed may be typed, with a warning: Google's default.
      const names = spreadsheet.getRange(print(kind.cells).slice(1));
      return builder.requireValueInRange(names, true).build();
    }
  }
}
