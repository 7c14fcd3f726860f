import type {Cells} from '../facts/columns';
import type {ShownFact} from '../facts/deal-fact';
import {DEALS} from '../facts/deals';
import type {Layout} from '../plan/layout';
import type {SheetPlan} from '../plan/sheet-plan';
import {viewPlan} from './view-plan';

/** The columns of Deals that people see. */
export const SHOWN_DEALS = DEALS.filter((column): column is ShownFact => column.width !== undefined);

/** The visible Deals sheet: one row per deal, in pipeline order, the most valuable first. */
export function dealsPlan(layout: Layout, cells: Cells, rows: number): SheetPlan {
  return viewPlan(
    {
      id: 'deals',
      name: layout.sheets.deals,
      columns: DEALS,
      rows,
      note: 'To sort or filter it, use Data > Create filter view.',
    },
    cells,
  );
}
