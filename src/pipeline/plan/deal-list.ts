/** The visible Deals sheet: one row per deal, in pipeline order, the most valuable first. Reads the calculation sheet only. */

import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells} from '../calculation/cells';
import {spill} from '../calculation/spill';
import type {Layout} from './layout';
import type {SheetPlan} from './sheet-plan';
import {sortedRows} from './sorted-rows';
import {type ViewColumn, viewPlan} from './view-plan';

const DAY = 'yyyy-mm-dd';

export const DEAL_LIST: readonly ViewColumn[] = [
  {
    header: '#',
    what: 'Place of its stage in the pipeline',
    width: 32,
    format: '0',
    cells: cells => cells.deals('stage'),
  },
  {header: 'Customer', what: 'As last written', width: 200, cells: cells => cells.deals('customer')},
  {header: 'Deal', what: 'Blank: the customer has one unnamed deal', width: 130, cells: cells => cells.deals('deal')},
  {
    header: 'Stage',
    what: 'The stage of its last sales conversation',
    width: 140,
    cells: cells => stageName(cells, 'number', cells.deals('stage')),
  },
  {header: 'State', what: 'The type of its stage', width: 96, cells: cells => cells.deals('state')},
  {
    header: 'Value',
    what: 'Of its last conversation that has one',
    width: 90,
    format: '#,##0',
    cells: cells => cells.deals('value'),
  },
  {
    header: 'Probability',
    what: 'Of its stage; open deals only',
    width: 86,
    format: '0%',
    cells: cells => cells.deals('probability'),
  },
  {
    header: 'Weighted',
    what: 'Value × probability; open deals only',
    width: 90,
    format: '#,##0',
    cells: cells => cells.deals('weighted'),
  },
  {header: 'Salesperson', what: 'The last one given', width: 130, cells: cells => cells.deals('salesperson')},
  {
    header: 'First contact',
    what: 'Day of its first sales conversation',
    width: 96,
    format: DAY,
    cells: cells => cells.deals('firstContact'),
  },
  {
    header: 'Last contact',
    what: 'Day of its last conversation, with or without a stage',
    width: 96,
    format: DAY,
    cells: cells => cells.deals('lastContact'),
  },
  {
    header: 'In stage since',
    what: 'First day of the last unbroken run of its stage',
    width: 100,
    format: DAY,
    cells: cells => cells.deals('inStageSince'),
  },
  {
    header: 'Days in stage',
    what: 'From in stage since to As of',
    width: 90,
    format: '0',
    cells: cells => cells.deals('daysInStage'),
  },
  {
    header: 'Days since contact',
    what: 'From last contact to As of',
    width: 120,
    format: '0',
    cells: cells => cells.deals('daysSinceContact'),
  },
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
    cells: cells => stageName(cells, 'rung', cells.deals('furthestRung')),
  },
  {
    header: 'Won on',
    what: 'Day of its first conversation at the Won stage; won deals only',
    width: 96,
    format: DAY,
    cells: cells => cells.deals('wonOn'),
  },
  {
    header: 'Days to close',
    what: 'From first contact to won on, in whole calendar days',
    width: 96,
    format: '0',
    cells: cells => cells.deals('daysToClose'),
  },
  {
    header: 'Expected close',
    what: 'The last one given',
    width: 104,
    format: DAY,
    cells: cells => cells.deals('expectedClose'),
  },
  {
    header: 'Next step on',
    what: 'The last one given',
    width: 96,
    format: DAY,
    cells: cells => cells.deals('nextStepOn'),
  },
  {header: 'Reason', what: 'The last one given', width: 140, cells: cells => cells.deals('reason')},
  {header: 'Source', what: 'Of its customer, from Customers', width: 120, cells: cells => cells.deals('source')},
  {
    header: 'Days before pipeline',
    what: "From Account opened to the customer's first sales conversation",
    width: 130,
    format: '0',
    cells: cells => cells.deals('daysBeforePipeline'),
  },
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

export function stageName(cells: Cells, by: 'number' | 'rung', place: Node): Node {
  return fx.XLOOKUP(place, cells.stageList(by), cells.stageList('stage'), '');
}

function yes(flag: Node): Node {
  return fx.IF(op(flag, '=', 1), 'Yes', '');
}
