/** All generated sheets of a spreadsheet, as plans in the order in which they are written. */
import {LIST_ROWS} from '../facts/names';
import {cellsOf} from '../overview/cells-of';
import {overviewPlan} from '../overview/overview-plan';
import {placeOverview} from '../overview/place';
import {inMoney} from '../plan/in-money';
import type {Layout} from '../plan/layout';
import type {GeneratedSheetId, SheetPlan} from '../plan/sheet-plan';
import {boardPlan} from '../views/board';
import {dealsPlan} from '../views/deals-plan';
import {toDoPlan} from '../views/to-do';
import {factSheetPlan} from './fact-sheet-plan';

/** The names of the generated sheets at set up. */
export const GENERATED_SHEETS: Readonly<Record<GeneratedSheetId, string>> = {
  overview: 'Overview',
  board: 'Board',
  toDo: 'To do',
  deals: 'Deals',
  lists: 'Calc lists',
  rows: 'Calc rows',
  log: 'Calc log',
  pairs: 'Calc deals',
};

/**
 * Rows that a spill may still grow into before the next Refresh. Sheets is reported to add rows to a sheet when a spill
 * needs them, which is not documented; the spare ones make it matter only after many new conversations.
 */
export const SPARE_ROWS = 1000;

/** The sheets that calculate. They are written first: what the others show, and how many rows it takes, follows from them. */
export function factPlans(layout: Layout): SheetPlan[] {
  const cells = cellsOf(layout, placeOverview(layout));
  const log = layout.rows.log + SPARE_ROWS;
  const deals = layout.rows.deals + SPARE_ROWS;
  return [
    factSheetPlan('lists', layout, cells, LIST_ROWS),
    factSheetPlan('rows', layout, cells, log),
    factSheetPlan('log', layout, cells, log),
    factSheetPlan('pairs', layout, cells, deals),
    inMoney(dealsPlan(layout, cells, deals), layout),
  ];
}

/** The sheets that show what was calculated. */
export function viewPlans(layout: Layout): SheetPlan[] {
  const cells = cellsOf(layout, placeOverview(layout));
  return [inMoney(boardPlan(layout, cells), layout), inMoney(toDoPlan(layout, cells), layout), overviewPlan(layout)];
}
