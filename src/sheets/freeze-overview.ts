/** Makes a copy of the overview that holds values only, and takes away what is left of one that was cut off. */
import {frozenPlan} from '../pipeline/frozen/frozen-plan';
import {titlesMark} from '../pipeline/frozen/named-numbers';
import {placesOf, placesText} from '../pipeline/frozen/number-places';
import {fingerprint} from '../pipeline/log/fingerprint';
import {IN_MENU} from '../pipeline/menu';
import {overviewPlan} from '../pipeline/overview/overview-plan';
import {placeOverview, slotOf} from '../pipeline/overview/place';
import type {SheetPlan} from '../pipeline/plan/sheet-plan';
import {notAsDrawn} from '../texts/errors';
import {type CellContent, cellContent} from './cell-content';
import {insertCharts} from './draw-charts';
import {drawnOverview} from './drawn-overview';
import {dressSheet} from './dress-sheet';
import {frozenSheets, isFrozen, markFrozen} from './frozen-sheets';
import type {PendingFreeze} from './pending';
import {generatedSheet} from './read-calculations';
import {readContents} from './read-capacity';
import {readLayout} from './read-layout';
import {isAsDrawn} from './repair-overview';
import {retry} from './retry';
import {sizeOf} from './size';
import {sizeToPlan} from './size-to-plan';
import {dayOfCell, now} from './today';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Copies what the overview shows to a new sheet behind all others, which comes to the front. Nothing is copied from the sheet
 * itself: it is drawn anew by the overview's plan, so no formula, protection or mark goes along. Call it inside the lock.
 *
 * @param mayBeThere an earlier try ended without an answer: a copy that shows the same is taken for its.
 * @returns the copy's name.
 * @throws UserError when the overview is not as it was drawn.
 */
export function freezeOverview(workbook: Workbook, mayBeThere: boolean): string {
  const {plan, values, texts, day, places} = readOverview(workbook);
  const shown = fingerprint(texts.map((row, down) => `${down} ${row.join()}`));
  const there = mayBeThere ? frozenSheets(workbook).find(copy => copy.shown === shown) : undefined;
  if (there) return there.sheet.getName();
  const name = freeName(workbook, `${plan.name} ${day}`);
  const {spreadsheet, kept} = workbook;
  kept.begin({freeze: {name, id: null}});
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  const begun = {name, id: sheet.getSheetId()};
  kept.begin({freeze: begun});
  try {
    draw(sheet, frozenPlan(plan, values, name), values);
    markFrozen(sheet, {made: now(spreadsheet), shown, titles: titlesMark(places, texts)}, placesText(places));
  } catch (error) {
    discardUnfinished(workbook, begun);
    kept.done();
    throw error;
  }
  kept.done();
  return name;
}

/**
 * Takes away what a freeze left that was cut off.
 *
 * @returns false where there was nothing, or the copy had been made to the end.
 */
export function discardUnfinished({spreadsheet}: Workbook, {name, id}: PendingFreeze): boolean {
  const sheet = retry(() => (id === null ? spreadsheet.getSheetByName(name) : spreadsheet.getSheetById(id)));
  // A sheet of this name on which somebody wrote is none of ours.
  if (!sheet || (id === null && sheet.getLastRow() > 0) || isFrozen(sheet)) return false;
  spreadsheet.deleteSheet(sheet);
  return true;
}

/** Reads everything before anything is written. */
function readOverview(workbook: Workbook) {
  const {types, capacity} = drawnOverview(workbook);
  const sheet = generatedSheet(workbook, 'overview');
  const layout = {...readLayout(workbook), capacity, contents: readContents(workbook)};
  const overview = placeOverview(layout);
  const plan = overviewPlan(layout);
  const isOfStages = layout.stages.map(({type}) => type).join() === types.join();
  if (!isOfStages || !isAsDrawn(sheet, plan)) {
    throw new UserError(notAsDrawn(plan.name, IN_MENU));
  }
  const range = sheet.getRange(1, 1, plan.rows, plan.columns);
  const [values, texts] = retry(() => [range.getValues(), range.getDisplayValues()]);
  const {row, column} = slotOf(overview, 'inputs', 'value', 'asOf').at;
  const day = dayOfCell(workbook.spreadsheet)((values[row - 1] ?? [])[column - 1]);
  return {plan, values, texts, day: day || now(workbook.spreadsheet).slice(0, 10), places: placesOf(overview)};
}

function draw(sheet: Sheet, plan: SheetPlan, values: readonly (readonly CellContent[])[]): void {
  const state = {sheet, isNew: true, wasFinished: false, mayBeUnsized: true, size: sizeOf(sheet)};
  sizeToPlan(state, plan);
  retry(() => {
    const cells = dressSheet(state, plan);
    // Blanks are null: an empty text is a text to some functions.
    cells.setValues(values.map(row => row.map(value => (value === '' ? null : cellContent(value)))));
  });
  insertCharts(sheet, plan.charts);
}

/** Not yet a sheet's: ` (2)` for the second of a day. */
function freeName({allNames}: Workbook, name: string): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!allNames.find(candidate)) return candidate;
  }
}
