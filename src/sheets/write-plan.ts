/**
 * Writes a generated sheet: `writeCells` its texts and formulas, `buildSheet` everything about it. Both may be repeated after
 * a passing failure: they give the same sheet whatever a broken try left behind.
 */

import {print} from '../formula/print';
import type {Block, CellPlan, SheetPlan} from '../pipeline/plan/sheet-plan';
import {STYLES, WARNING} from '../pipeline/plan/style';
import {writtenText} from '../pipeline/tables/written-text';
import {formatColumns, setWidths} from './columns';
import {type Size, sizeToPlan} from './grow';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The texts and formulas alone: what a Refresh writes when the look has not changed. */
export function writeCells(sheet: Sheet, plan: SheetPlan): void {
  // What somebody typed where a formula spills would block it. On hidden sheets nobody types.
  if (!plan.hidden && plan.inputs.length === 0) sheet.clearContents();
  for (const block of plan.blocks) {
    if (block.cells.some(row => row.some(isFormula))) writeContents(rangeOf(sheet, block), block);
  }
}

/** Makes the sheet as the plan says, whatever it looked like; input cells keep what the user typed. */
export function buildSheet(sheet: Sheet, plan: SheetPlan): void {
  clearGenerated(sheet, plan, sizeToPlan(sheet, plan));
  for (const block of plan.blocks) writeBlock(sheet, block);
  for (const area of plan.joined) {
    sheet.getRange(area.row, area.column, area.rows, area.columns).mergeAcross();
  }
  formatColumns(sheet, plan.columnFormats);
  colourWarnings(sheet, plan);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  setWidths(sheet, 1, plan.columnWidths);
  if (plan.hiddenColumns) {
    const [first, last] = plan.hiddenColumns;
    sheet.hideColumns(first, last - first + 1);
  }
  for (const {row, height} of plan.rowHeights) sheet.setRowHeight(row, height);
  sheet.setHiddenGridlines(!plan.gridlines);
  if (plan.tabColour) sheet.setTabColor(plan.tabColour);
}

/** Empties what the plan is about to fill, and what an earlier, longer plan left below it. */
function clearGenerated(sheet: Sheet, plan: SheetPlan, {rows, columns}: Size): void {
  const firstFree = 1 + Math.max(0, ...plan.inputs.map(input => input.row));
  const rest = sheet.getRange(firstFree, 1, rows - firstFree + 1, columns);
  rest.breakApart();
  rest.clear();
  rest.clearNote();
}

function writeBlock(sheet: Sheet, block: Block): void {
  const range = rangeOf(sheet, block);
  writeContents(range, block);
  const each = <Value>(read: (cell: CellPlan) => Value) => block.cells.map(row => row.map(read));
  range
    .setFontSizes(each(({style}) => STYLES[style].size))
    .setFontColors(each(({style}) => STYLES[style].colour))
    .setFontWeights(each(({style}) => STYLES[style].weight))
    .setHorizontalAlignments(each(({style}) => STYLES[style].align))
    .setBackgrounds(each(({style, background}) => background ?? STYLES[style].background))
    .setNumberFormats(each(({style, format}) => format ?? STYLES[style].format))
    .setNotes(each(({note}) => note ?? ''))
    .setWraps(each(({style}) => STYLES[style].wrap))
    .setVerticalAlignment('middle');
}

function writeContents(range: Range, block: Block): void {
  const contents = block.cells.map(row => row.map(({content}) => written(content)));
  range.setValues(contents);
}

/** Numbers above 0 that call for a look. The sheet is the add-on's own, so its rules are these and no others. */
function colourWarnings(sheet: Sheet, plan: SheetPlan): void {
  if (plan.warnings.length === 0) return;
  const ranges = plan.warnings.map(area => sheet.getRange(area.row, area.column, area.rows, area.columns));
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberGreaterThan(0)
    .setFontColor(WARNING)
    .setBold(true)
    .setRanges(ranges)
    .build();
  sheet.setConditionalFormatRules([rule]);
}

function rangeOf(sheet: Sheet, {row, column, cells}: Block): Range {
  return sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1);
}

function isFormula({content}: CellPlan): boolean {
  return typeof content === 'object';
}

function written(content: CellPlan['content']): string | number {
  if (typeof content === 'object') return print(content);
  return typeof content === 'string' ? writtenText(content) : content;
}
