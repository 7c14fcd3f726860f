/** All generated sheets of a spreadsheet, as plans in the order in which they are written. */
import {DEALS} from '../calculation/deals';
import {LOG} from '../calculation/log';
import {ROWS} from '../calculation/rows';
import {STAGE_LIST} from '../calculation/stage-list';
import {besidePlan, calculationPlan} from './calculation-plan';
import {dealListPlan} from './deal-list';
import type {Layout} from './layout';
import {overviewCells, overviewPlan} from './overview';
import type {GeneratedSheetId, SheetPlan} from './sheet-plan';

/** The names of the generated sheets at set up. */
export const GENERATED_SHEETS: Readonly<Record<GeneratedSheetId, string>> = {
  overview: 'Overview',
  dealList: 'Deals',
  stageList: 'Calc stages',
  rows: 'Calc rows',
  log: 'Calc log',
  deals: 'Calc deals',
};

/**
 * Rows that a spill may still grow into before the next Refresh. Sheets is reported to add rows to a sheet when a spill
 * needs them, which is not documented; the room makes it matter only after thousands of new conversations.
 */
const ROOM_TO_GROW = 2000;
const STAGE_ROWS = 200;

export function workbookPlan(layout: Layout): SheetPlan[] {
  const cells = overviewCells(layout);
  const rows = layout.logRows + ROOM_TO_GROW;
  return [
    calculationPlan('stageList', layout.sheets.stageList, STAGE_LIST, cells, STAGE_ROWS),
    besidePlan('rows', layout.sheets.rows, ROWS, cells, rows),
    calculationPlan('log', layout.sheets.log, LOG, cells, rows),
    calculationPlan('deals', layout.sheets.deals, DEALS, cells, rows),
    dealListPlan(layout, rows),
    overviewPlan(layout),
  ];
}
