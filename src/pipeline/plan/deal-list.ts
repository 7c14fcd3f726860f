/** The visible Deals sheet: one row per deal, in pipeline order, the most valuable first. Reads the calculation sheet only. */

import {fx} from '../../formula/call';
import type {Node} from '../../formula/node';
import type {Cells} from '../calculation/cells';
import {spill} from '../calculation/spill';
import type {Layout} from './layout';
import {overviewCells} from './overview';
import type {CellPlan, SheetPlan} from './sheet-plan';

export interface DealListColumn {
  readonly header: string;
  readonly what: string;
  readonly width: number;
  readonly format?: string;
  readonly cells: (cells: Cells) => Node;
}

const DAY = 'yyyy-mm-dd';

export const DEAL_LIST: readonly DealListColumn[] = [
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

const STAGE = 1;
const VALUE = 1 + DEAL_LIST.findIndex(({header}) => header === 'Value');

export function dealListPlan(layout: Layout, rows: number): SheetPlan {
  const cells = overviewCells(layout);
  const headers = DEAL_LIST.map(({header, what}): CellPlan => ({content: header, style: 'headText', note: what}));
  const list = fx.FILTER(
    fx.HSTACK(...DEAL_LIST.map(column => column.cells(cells))),
    fx.ISNUMBER(cells.deals('dealNumber')),
  );
  const formula = spill(fx.IFNA(fx.SORT(list, STAGE, true, VALUE, false), ''));
  return {
    id: 'dealList',
    name: layout.sheets.dealList,
    rows,
    columns: DEAL_LIST.length,
    hidden: false,
    gridlines: false,
    frozenRows: 1,
    tabColour: undefined,
    columnWidths: DEAL_LIST.map(({width}) => width),
    rowHeights: [],
    blocks: [
      {
        row: 1,
        column: 1,
        cells: [headers, headers.map((_, index): CellPlan => ({content: index === 0 ? formula : '', style: 'plain'}))],
      },
    ],
    inputs: [],
    joined: [],
    columnFormats: DEAL_LIST.flatMap(({format}, index) => (format ? [{column: index + 1, format}] : [])),
    charts: [],
    protection: 'Calculated by Sales Pipeline. To sort or filter it, use Data > Create filter view.',
  };
}

function stageName(cells: Cells, by: 'number' | 'rung', place: Node): Node {
  return fx.XLOOKUP(place, cells.stageList(by), cells.stageList('stage'), '');
}
