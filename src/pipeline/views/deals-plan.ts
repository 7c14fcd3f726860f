import type {Cells} from '../facts/columns';
import type {ShownFact} from '../facts/deal-fact';
import {DEALS} from '../facts/deals';
import type {Layout} from '../plan/layout';
import type {SheetPlan} from '../plan/sheet-plan';
import {viewPlan} from './view-plan';

/** The columns of Deals that people see. */
export const SHOWN_DEALS = DEALS.filter((column): column is ShownFact => column.width !== undefined);

/** The visible Deals sheet: one row per deal, open ones first, then in pipeline order, the most valuable first. */
export function dealsPlan(layout: Layout, cells: Cells, rows: number): SheetPlan {
  return viewPlan(
    {
      id: 'deals',
      name: layout.sheets.deals,
      columns: DEALS,
      rows,
      note: 'Filter it by the arrows in the titles. To sort it, use Data > Create filter view. To change a deal, open it in the panel.',
      frozenColumns: 1 + SHOWN_DEALS.findIndex(({id}) => id === 'deal'),
      isFiltered: true,
    },
    cells,
  );
}
