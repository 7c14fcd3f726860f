import type {InputCell, SheetPlan} from '../pipeline/plan/sheet-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The range from the first of a plan's input cells, which stand in one row, to the last: nothing else stands between them. */
export function inputRange(sheet: Sheet, {inputs}: SheetPlan): Range | undefined {
  const [first] = inputs;
  return first && sheet.getRange(first.row, first.column, 1, spread(inputs, null, () => null).length);
}

/** Something of each input cell, for the cells of that range. */
export function spread<Content>(
  inputs: readonly InputCell[],
  bare: Content,
  of: (input: InputCell) => Content,
): Content[] {
  const left = inputs[0]?.column ?? 1;
  const cells: Content[] = [];
  for (const input of inputs) {
    while (cells.length < input.column - left) cells.push(bare);
    cells.push(of(input));
  }
  return cells;
}
