import {print} from '../formula/print';
import type {CellPlan, SheetPlan} from '../pipeline/plan/sheet-plan';
import {cellContent} from './cell-content';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rows = readonly (readonly CellPlan[])[];

/**
 * Writes a generated sheet's texts and formulas, which is all that a Refresh writes when the look has not changed. It may be
 * repeated after a passing failure.
 *
 * @param cleared all cells of the plan, where what was there before is gone already.
 */
export function writeCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  {cells, hidden, inputs: [input]}: SheetPlan,
  cleared?: Range,
): void {
  if (!input) {
    // What somebody typed where a formula spills would block it. On hidden sheets nobody types.
    if (!cleared && !hidden) sheet.clearContents();
    (cleared ?? sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 1)).setValues(contents(cells));
    return;
  }
  // The row of the input cells is the user's.
  const parts: [row: number, Rows][] = [
    [1, cells.slice(0, input.row - 1)],
    [input.row + 1, cells.slice(input.row)],
  ];
  for (const [row, part] of parts) {
    if (!cleared && !part.some(line => line.some(({content}) => typeof content === 'object'))) continue;
    sheet.getRange(row, 1, part.length, part[0]?.length ?? 1).setValues(contents(part));
  }
}

/** Blanks are null: an empty text is reported to stand in the way of a formula that spills over it. */
function contents(rows: Rows): (string | number | null)[][] {
  return rows.map(line =>
    line.map(({content}) =>
      typeof content === 'object' ? print(content) : content === '' ? null : cellContent(content),
    ),
  );
}
