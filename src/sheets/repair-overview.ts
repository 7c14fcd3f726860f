/** The overview after somebody inserted, deleted or joined cells there. */
import {columnLetters} from '../formula/column-letters';
import {placeOf} from '../pipeline/facts/fact-sheets';
import {overviewPlan} from '../pipeline/overview/overview-plan';
import type {Layout} from '../pipeline/plan/layout';
import type {SheetPlan} from '../pipeline/plan/sheet-plan';
import {drawnStages} from '../pipeline/stages/stage';
import {cellContent} from './cell-content';
import {retry} from './retry';
import {grow} from './size';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Looks whether the overview's texts stand where they were drawn. If not, what users typed into the input cells is brought
 * back to where it belongs. Call it before the formulas are written that read these cells: they tell where the cells are now.
 *
 * @returns whether it has to be built anew.
 */
export function repairOverview(workbook: Workbook, layout: Layout): boolean {
  const sheet = workbook.find('overview') as Sheet;
  if (workbook.isNew('overview')) return false;
  const {drawn} = workbook.memory;
  const plan = overviewPlan({...layout, ...drawn, stages: drawn ? drawnStages(drawn.types) : layout.stages});
  if (isAsDrawn(sheet, plan)) return false;
  grow(sheet, workbook.sizeOf('overview', sheet), plan);
  if (!workbook.isNew('lists')) bringInputs(workbook, sheet, plan);
  return true;
}

/** Whether the overview's texts stand where its plan has them. */
export function isAsDrawn(sheet: Sheet, {cells, rows, columns}: SheetPlan): boolean {
  try {
    // As they are shown: the values of other cells, such as days that no calendar has, are none of its business.
    const present = retry(() => sheet.getRange(1, 1, rows, columns).getDisplayValues());
    return cells.every((row, down) =>
      row.every(({content}, right) => !content || typeof content !== 'string' || present[down]?.[right] === content),
    );
  } catch {
    // The sheet has fewer rows or columns.
    return false;
  }
}

/** By the formulas that read them, which follow a cell wherever it goes. One that was deleted is blank. */
function bringInputs(workbook: Workbook, sheet: Sheet, {inputs}: SheetPlan): void {
  const {column: left, firstRow} = placeOf('settings', 'asOf');
  const formulas = workbook.find('lists')?.getRange(firstRow, left, 1, inputs.length).getFormulas()[0] ?? [];
  let areInPlace = true;
  const contents = inputs.map(({row, column}, index) => {
    const [, at] = /!([A-Z]+\d+)[^'\d]/.exec(formulas[index] ?? '') ?? [];
    if (at !== columnLetters(column) + row) areInPlace = false;
    const cell = at && sheet.getRange(at);
    return cell ? cell.getFormula() || cellContent(cell.getValue()) : '';
  });
  if (areInPlace) return;
  // Rules of other cells would refuse what is written, and joined cells would not take it.
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart().clearDataValidations().clear();
  inputs.forEach(({row, column}, index) => {
    sheet.getRange(row, column).setValue(contents[index]);
  });
}
