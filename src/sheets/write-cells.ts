import {print} from '../formula/print';
import type {Block, CellPlan, SheetPlan} from '../pipeline/plan/sheet-plan';
import {cellContent} from './cell-content';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a generated sheet's texts and formulas, which is all that a Refresh writes when the look has not changed. It may be
 * repeated after a passing failure.
 *
 * @param isCleared what was there before is gone already.
 */
export function writeCells(sheet: Sheet, plan: SheetPlan, isCleared: boolean): void {
  // What somebody typed where a formula spills would block it. On hidden sheets nobody types.
  if (!isCleared && !plan.hidden && plan.inputs.length === 0) sheet.clearContents();
  for (const block of plan.blocks) {
    if (isCleared ? block.cells.some(row => row.some(isFilled)) : hasFormula(block)) writeBlock(sheet, block);
  }
}

function writeBlock(sheet: Sheet, {row, column, cells}: Block): void {
  sheet
    .getRange(row, column, cells.length, cells[0]?.length ?? 1)
    .setValues(
      cells.map(line => line.map(({content}) => (typeof content === 'object' ? print(content) : cellContent(content)))),
    );
}

function hasFormula({cells}: Block): boolean {
  return cells.some(row => row.some(({content}) => typeof content === 'object'));
}

function isFilled({content}: CellPlan): boolean {
  return content !== '';
}
