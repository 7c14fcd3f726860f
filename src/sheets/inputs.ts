/** The cells of a generated sheet that are meant for typing; how they look stands in `dress-sheet.ts`. */
import {print} from '../formula/print';
import type {InputCell, SheetPlan} from '../pipeline/plan/sheet-plan';
import {spread} from './input-range';
import type {SheetState} from './sheet-state';
import type {Workbook} from './workbook';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Gives blank input cells what they start with. This comes before the formulas that read them: these would otherwise be
 * evaluated twice, once in vain.
 */
export function fillInputs({sheet, isNew, inputs: range}: SheetState, {inputs}: SheetPlan): void {
  if (isNew) {
    range?.setValues([spread(inputs, '', startOf)]);
    return;
  }
  const [present] = range?.getValues() ?? [];
  for (const input of inputs) {
    if (startOf(input) === '' || present?.[input.column - (inputs[0]?.column ?? 1)] !== '') continue;
    const cell = sheet.getRange(input.row, input.column);
    // A formula of the user's may have a blank result.
    if (cell.isBlank()) cell.setValue(startOf(input));
  }
}

function startOf({initial = ''}: InputCell): string {
  return typeof initial === 'object' ? print(initial) : initial;
}

/** Says what may be typed into the input cells, all of them in one call; those that take the same share a rule. */
export function validateInputs(workbook: Workbook, {inputs: range}: SheetState, {inputs}: SheetPlan): void {
  const made = new Map<string, Rule>();
  const rule = ({kind}: InputCell): Rule => {
    const key = JSON.stringify(kind);
    const known = made.get(key) ?? ruleOf(workbook, kind);
    made.set(key, known);
    return known;
  };
  range?.setDataValidations([spread<Rule | null>(inputs, null, rule)]);
}

function ruleOf({spreadsheet}: Workbook, kind: InputCell['kind']): Rule {
  const builder = SpreadsheetApp.newDataValidation();
  if (kind.type === 'range') {
    // What is not listed may be typed, with a warning: Google's default.
    return builder.requireValueInRange(spreadsheet.getRange(print(kind.cells).slice(1)), true).build();
  }
  const required = kind.type === 'date' ? builder.requireDate() : builder.requireValueInList([...kind.values], true);
  return required.setAllowInvalid(false).build();
}
