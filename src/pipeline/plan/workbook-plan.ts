/** All generated sheets of a spreadsheet, as plans in the order in which they are written. */
import {boardPlan} from './board';
import {calculationPlan} from './calculation-plan';
import {dealListPlan} from './deal-list';
import type {Layout} from './layout';
import {overviewCells, overviewPlan} from './overview';
import type {GeneratedSheetId, SheetPlan} from './sheet-plan';
import {toDoPlan} from './to-do';

/** The names of the generated sheets at set up. */
export const GENERATED_SHEETS: Readonly<Record<GeneratedSheetId, string>> = {
  overview: 'Overview',
  board: 'Board',
  toDo: 'To do',
  dealList: 'Deals',
  lists: 'Calc lists',
  rows: 'Calc rows',
  log: 'Calc log',
  deals: 'Calc deals',
};

/**
 * Rows that a spill may still grow into before the next Refresh. Sheets is reported to add rows to a sheet when a spill
 * needs them, which is not documented; the room makes it matter only after many new conversations.
 */
export const ROOM_TO_GROW = 1000;
const LIST_ROWS = 1000;

/** The hidden sheets. They are written first: what the others show, and how much room it takes, follows from them. */
export function calculationPlans(layout: Layout): SheetPlan[] {
  const cells = overviewCells(layout);
  const rows = layout.rows.log + ROOM_TO_GROW;
  return [
    calculationPlan('lists', layout, cells, LIST_ROWS),
    calculationPlan('rows', layout, cells, rows),
    calculationPlan('log', layout, cells, rows),
    calculationPlan('deals', layout, cells, layout.rows.deals + ROOM_TO_GROW),
  ];
}

/** The sheets that people read. */
export function viewPlans(layout: Layout): SheetPlan[] {
  const cells = overviewCells(layout);
  const rows = layout.rows.deals + ROOM_TO_GROW;
  return [
    dealListPlan(layout, cells, rows),
    boardPlan(layout, cells, rows),
    toDoPlan(layout, cells, rows),
    overviewPlan(layout),
  ];
}
