/** The visible Deals sheet: one row per deal, in pipeline order, the most valuable first. Reads the calculation sheet only. */

import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells} from '../calculation/cells';
import {spill} from '../calculation/spill';
import {inStageList} from '../calculation/stage-list';
import type {Layout} from './layout';
import type {SheetPlan} from './sheet-plan';
import {sortedRows} from './sorted-rows';
import {DAY, dealColumn, type ViewColumn, viewPlan} from './view-plan';

export const DEAL_LIST: readonly ViewColumn[] = [
  {...dealColumn('stage', 32, '0'), header: '#', what: 'Place of its stage in the pipeline'},
  dealColumn('customer', 200),
  dealColumn('deal', 130),
  {
    header: 'Stage',
    what: 'The stage of its last sales conversation',
    width: 140,
    cells: cells => inStageList(cells, 'stage', cells.deals('stage')),
  },
  dealColumn('state', 96),
  dealColumn('value', 90, '#,##0'),
  dealColumn('probability', 86, '0%'),
  {...dealColumn('weighted', 90, '#,##0'), header: 'Weighted'},
  dealColumn('salesperson', 130),
  dealColumn('firstContact', 96, DAY),
  dealColumn('lastContact', 96, DAY),
  dealColumn('inStageSince', 100, DAY),
  dealColumn('daysInStage', 90, '0'),
  dealColumn('daysSinceContact', 120, '0'),
  {
    header: 'Stale',
    what: 'Yes: open, and the last contact is more than the target days of its stage ago',
    width: 60,
    cells: cells => yes(cells.deals('isStale')),
  },
  {
    header: 'Overdue',
    what: 'Yes: open, and the expected close is before As of',
    width: 70,
    cells: cells => yes(cells.deals('isOverdue')),
  },
  {
    header: 'Furthest stage',
    what: 'How far it got, whatever came after',
    width: 140,
    cells: cells => inStageList(cells, 'stage', cells.deals('furthestRung'), 'rung'),
  },
  dealColumn('wonOn', 96, DAY),
  dealColumn('daysToClose', 96, '0'),
  dealColumn('expectedClose', 104, DAY),
  dealColumn('nextStepOn', 96, DAY),
  dealColumn('reason', 140),
  dealColumn('source', 120),
  dealColumn('daysBeforePipeline', 130, '0'),
];

export function dealListPlan(layout: Layout, cells: Cells, rows: number): SheetPlan {
  const list = sortedRows(
    DEAL_LIST.map(column => column.cells(cells)),
    op(cells.deals('inScope'), '=', 1),
    [
      {key: cells.deals('stage'), ascending: true},
      {key: orLeast(cells.deals('value')), ascending: false},
    ],
  );
  const view = {
    id: 'dealList',
    name: layout.sheets.dealList,
    columns: DEAL_LIST,
    list: spill(fx.IFNA(list, '')),
    rows,
    protection: 'Calculated by Sales Pipeline. To sort or filter it, use Data > Create filter view.',
  } as const;
  return viewPlan(view, cells);
}

/** A number as a sort column: a blank one sorts as the least, where a text would sort above all numbers. */
export function orLeast(number: Node): Node {
  return fx.IF(fx.ISNUMBER(number), number, op(0, '-', op(9, '^', 9)));
}

function yes(flag: Node): Node {
  return fx.IF(op(flag, '=', 1), 'Yes', '');
}
