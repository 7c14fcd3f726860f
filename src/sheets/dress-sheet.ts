/**
 * How a generated sheet looks: one call for each property of all its cells, since calls are what Set up's time goes into.
 * Nothing is read. It may be repeated after a passing failure: it gives the same sheet whatever a broken try left behind.
 */
import {columnLetters} from '../formula/column-letters';
import {print} from '../formula/print';
import {runs} from '../pipeline/plan/runs';
import type {Area, CellPlan, SheetPlan} from '../pipeline/plan/sheet-plan';
import {STYLES, type Style, WARNING, WHITE} from '../pipeline/plan/style';
import {rangesOf} from './areas';
import {formatSheet, setWidths} from './columns';
import type {SheetState} from './sheet-state';
import type {Size} from './size';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

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

const LOOK: readonly Property[] = [
  ['setNotes', ({note}) => note ?? '', ''],
  ['setFontWeights', (_, {weight}) => weight, 'normal'],
  ['setFontSizes', (_, {size}) => size, 10],
  ['setFontColors', (_, {colour}) => colour],
  ['setHorizontalAlignments', (_, {align}) => align],
  ['setBackgrounds', (cell, {background}) => cell.background ?? background, null],
  ['setNumberFormats', (cell, {format}) => cell.format ?? format, 'General'],
  ['setWraps', (_, {wrap}) => wrap, false],
];

/**
 * Takes off what was there, and gives the sheet the look of its plan; input cells keep what the user typed.
 *
 * @returns the range of all its cells.
 */
export function dressSheet(
  {sheet, isNew, wasFinished, size}: Pick<SheetState, 'sheet' | 'isNew' | 'wasFinished' | 'size'>,
  plan: SheetPlan,
): Range {
  if (!isNew) clearGenerated(sheet, plan, size);
  const {cells} = plan;
  const range = sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 1);
  formatSheet(sheet, plan);
  // What its columns are, docs/tables.md says.
  if (plan.hidden) return range;
  for (const [set, of, bare] of LOOK) {
    const grid = cells.map(row => row.map(cell => of(cell, STYLES[cell.style])));
    if (grid.some(row => row.some(value => value !== bare))) range[set](grid as never[][]);
  }
  if (!wasFinished) {
    if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
    if (plan.frozenColumns) sheet.setFrozenColumns(plan.frozenColumns);
  }
  if (plan.rowHeights.length > 0) range.setVerticalAlignment('middle');
  for (const joined of rangesOf(sheet, plan.joined)) joined.mergeAcross();
  if (plan.cards) dressCards(sheet, plan.cards);
  colourCells(sheet, plan);
  setWidths(sheet, 1, plan.columnWidths);
  // Where stages have columns, another number of them hides others.
  if (plan.hiddenColumns && !(wasFinished && !plan.cards)) {
    const [first, last] = plan.hiddenColumns;
    if (wasFinished) sheet.showColumns(1, first - 1);
    sheet.hideColumns(first, last - first + 1);
  }
  for (const {from, count, value} of runs(plan.rowHeights)) {
    if (value) sheet.setRowHeights(from + 1, count, value);
  }
  if (!wasFinished) sheet.setHiddenGridlines(true);
  if (plan.tabColour && !wasFinished) sheet.setTabColor(plan.tabColour);
  return range;
}

/** Empties what the plan is about to fill, and what an earlier, longer plan left below it. */
function clearGenerated(sheet: Sheet, {hidden, inputs: [input]}: SheetPlan, {rows, columns}: Size): void {
  if (hidden) {
    // Nobody joins cells or writes notes there.
    sheet.clear();
    return;
  }
  // All cells: Sheets parts none of which some stand outside of the range.
  const all = sheet.getRange(1, 1, rows, columns).breakApart();
  // On a sheet without inputs no note stands below what is written anew.
  if (!input) all.clear();
  else {
    sheet
      .getRange(input.row + 1, 1, rows - input.row, columns)
      .clear()
      .clearNote();
  }
}

/** Cards hold more lines than one, and would touch each other where they are coloured. */
function dressCards(sheet: Sheet, {row, column, rows, columns}: Area): void {
  sheet
    .getRange(row, column, rows, columns)
    .setWrap(true)
    .setVerticalAlignment('top')
    .setFontSize(9)
    .setBorder(true, true, true, true, true, true, '#ffffff', SpreadsheetApp.BorderStyle.SOLID_THICK);
}

/**
 * What is not to be seen yet, what formulas colour, and numbers above 0 that call for a look. The sheet is the add-on's own, so
 * its rules are these and no others.
 */
function colourCells(sheet: Sheet, {warnings, colours, blankWhile0}: SheetPlan): void {
  const rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] = [];
  const rule = () => SpreadsheetApp.newConditionalFormatRule();
  if (blankWhile0) {
    const {row, column} = blankWhile0.cell;
    const blank = rule().whenFormulaSatisfied(`=$${columnLetters(column)}$${row}=0`);
    rules.push(blank.setFontColor(WHITE).setBackground(WHITE).setRanges(rangesOf(sheet, blankWhile0.areas)).build());
  }
  if (colours.length > 0) {
    const ranges = rangesOf(
      sheet,
      colours.map(({area}) => area),
    );
    colours.forEach(({when, background}, index) => {
      const coloured = rule().whenFormulaSatisfied(print(when)).setBackground(background);
      rules.push(coloured.setRanges(ranges.slice(index, index + 1)).build());
    });
  }
  if (warnings.length > 0) {
    const warning = rule().whenNumberGreaterThan(0).setFontColor(WARNING).setBold(true);
    rules.push(warning.setRanges(rangesOf(sheet, warnings)).build());
  }
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
}
