/** Writes a generated sheet: `writeCells` its texts and formulas, `buildSheet` everything about it. */

import {columnLetters} from '../formula/column-letters';
import {print} from '../formula/print';
import type {Block, CellPlan, SheetPlan} from '../pipeline/plan/sheet-plan';
import {STYLES, WARNING} from '../pipeline/plan/style';
import {writtenText} from '../pipeline/tables/written-text';
import {retry} from './retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The texts and formulas alone: what a Refresh writes when the look has not changed. */
export function writeCells(sheet: Sheet, plan: SheetPlan): void {
  for (const block of plan.blocks) {
    if (block.cells.some(row => row.some(isFormula))) writeContents(rangeOf(sheet, block), block);
  }
}

/** Makes the sheet as the plan says, whatever it looked like; input cells keep what the user typed. */
export function buildSheet(sheet: Sheet, plan: SheetPlan): void {
  grow(sheet, plan.rows, plan.columns);
  clearGenerated(sheet, plan);
  for (const block of plan.blocks) writeBlock(sheet, block);
  for (const area of plan.joined) {
    sheet.getRange(area.row, area.column, area.rows, area.columns).mergeAcross();
  }
  formatColumns(sheet, plan);
  colourWarnings(sheet, plan);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  plan.columnWidths.forEach((width, index) => {
    if (index === 0 || width !== plan.columnWidths[index - 1]) {
      sheet.setColumnWidths(index + 1, runLength(plan.columnWidths, index), width);
    }
  });
  for (const {row, height} of plan.rowHeights) sheet.setRowHeight(row, height);
  sheet.setHiddenGridlines(!plan.gridlines);
  if (plan.tabColour) sheet.setTabColor(plan.tabColour);
}

/** Adds rows and columns that are missing; never takes any away. */
export function grow(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** Empties what the plan is about to fill, and what an earlier, longer plan left below it. */
function clearGenerated(sheet: Sheet, plan: SheetPlan): void {
  const firstFree = 1 + Math.max(0, ...plan.inputs.map(input => input.row));
  const rest = sheet.getRange(firstFree, 1, sheet.getMaxRows() - firstFree + 1, sheet.getMaxColumns());
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
    .setVerticalAlignment('middle');
}

function writeContents(range: Range, block: Block): void {
  const contents = block.cells.map(row => row.map(({content}) => written(content)));
  retry(() => range.setValues(contents));
}

function formatColumns(sheet: Sheet, plan: SheetPlan): void {
  const byFormat = new Map<string, string[]>();
  for (const {column, firstRow, format} of plan.columnFormats) {
    const letters = columnLetters(column);
    byFormat.set(format, [...(byFormat.get(format) ?? []), `${letters}${firstRow}:${letters}`]);
  }
  byFormat.forEach((ranges, format) => {
    sheet.getRangeList(ranges).setNumberFormat(format);
  });
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

function runLength(widths: readonly number[], from: number): number {
  let end = from + 1;
  while (end < widths.length && widths[end] === widths[from]) end++;
  return end - from;
}
