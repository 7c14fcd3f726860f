/**
 * How a generated sheet looks: one call for each property of all its cells, since calls are what Set up's time goes into.
 * Nothing is read. It may be repeated after a passing failure: it gives the same sheet whatever a broken try left behind.
 */
import {BLANK, type CellPlan, type SheetPlan} from '../pipeline/plan/sheet-plan';
import {STYLES, type Style, WARNING} from '../pipeline/plan/style';
import {rangesOf} from './areas';
import {formatColumns, setWidths} from './columns';
import type {SheetState} from './sheet-state';
import type {Size} from './size';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A property of cells: how it is set, what a cell's plan says of it, and what a bare cell has. */
type Property = readonly [
  set:
    | 'setFontWeights'
    | 'setNotes'
    | 'setFontSizes'
    | 'setFontColors'
    | 'setHorizontalAlignments'
    | 'setBackgrounds'
    | 'setNumberFormats'
    | 'setWraps',
  of: (cell: CellPlan, style: Style) => unknown,
  bare?: unknown,
];

/** Of a hidden sheet only these are set: people who unhide it should tell its header. */
const ALWAYS: readonly Property[] = [
  ['setFontWeights', (_, {weight}) => weight, 'normal'],
  ['setNotes', ({note}) => note ?? '', ''],
];

const LOOK: readonly Property[] = [
  ...ALWAYS,
  ['setFontSizes', (_, {size}) => size, 10],
  ['setFontColors', (_, {colour}) => colour],
  ['setHorizontalAlignments', (_, {align}) => align],
  ['setBackgrounds', (cell, {background}) => cell.background ?? background, null],
  ['setNumberFormats', (cell, {format}) => cell.format ?? format, 'General'],
  ['setWraps', (_, {wrap}) => wrap, false],
];

/** Takes off what was there, and gives the sheet the look of its plan; input cells keep what the user typed. */
export function dressSheet({sheet, isNew, size}: SheetState, plan: SheetPlan): void {
  if (!isNew) clearGenerated(sheet, plan, size);
  const cells = cellsOf(plan);
  const range = sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 1);
  for (const [set, of, bare] of plan.hidden ? ALWAYS : LOOK) {
    const grid = cells.map(row => row.map(cell => of(cell, STYLES[cell.style])));
    if (grid.some(row => row.some(value => value !== bare))) range[set](grid as never[][]);
  }
  formatColumns(sheet, plan.columnFormats);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.hidden) return;
  range.setVerticalAlignment('middle');
  for (const joined of rangesOf(sheet, plan.joined)) joined.mergeAcross();
  colourWarnings(sheet, plan);
  setWidths(sheet, 1, plan.columnWidths);
  if (plan.hiddenColumns) {
    const [first, last] = plan.hiddenColumns;
    sheet.hideColumns(first, last - first + 1);
  }
  for (const {row, height} of plan.rowHeights) sheet.setRowHeight(row, height);
  if (!isNew || !plan.gridlines) sheet.setHiddenGridlines(!plan.gridlines);
  if (plan.tabColour) sheet.setTabColor(plan.tabColour);
}

/** Empties what the plan is about to fill, and what an earlier, longer plan left below it. */
function clearGenerated(sheet: Sheet, plan: SheetPlan, {rows, columns}: Size): void {
  const firstFree = 1 + Math.max(0, ...plan.inputs.map(input => input.row));
  sheet
    .getRange(firstFree, 1, rows - firstFree + 1, columns)
    .breakApart()
    .clear()
    .clearNote();
}

/** All cells of the plan from A1 on, the inputs among them. */
function cellsOf({blocks, inputs}: SheetPlan): CellPlan[][] {
  const input = inputs.map(({row, column, columns, format, note}) => ({
    row,
    column,
    cells: [
      Array.from({length: columns}, (_, i): CellPlan => ({...BLANK, style: 'input', ...(i ? {} : {format, note})})),
    ],
  }));
  const all = [...blocks, ...input];
  const height = Math.max(...all.map(({row, cells}) => row + cells.length - 1));
  const width = Math.max(...all.map(({column, cells}) => column + (cells[0]?.length ?? 1) - 1));
  const grid = Array.from({length: height}, () => Array.from({length: width}, () => BLANK));
  for (const {row, column, cells} of all) {
    cells.forEach((line, down) => {
      grid[row - 1 + down]?.splice(column - 1, line.length, ...line);
    });
  }
  return grid;
}

/** Numbers above 0 that call for a look. The sheet is the add-on's own, so its rules are these and no others. */
function colourWarnings(sheet: Sheet, {warnings}: SheetPlan): void {
  if (warnings.length === 0) return;
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberGreaterThan(0)
    .setFontColor(WARNING)
    .setBold(true)
    .setRanges(rangesOf(sheet, warnings))
    .build();
  sheet.setConditionalFormatRules([rule]);
}
