import {helpers} from '@odoo/o-spreadsheet';
import type {OverviewMap} from '../../cli/overview-map';
import {isFull, type Overview, readOverview} from '../../cli/read-overview';
import type {CellReading} from '../../workbench/index';

type Shown = string | number | [value: number, text: string];

const rows: Shown[][] = [
  ['', 'As of', 'Salesperson', 'Source', 'First contact from', 'First contact to', 'Period'],
  ['', [43100, '2017-12-31'], 'Ann', '', [42736, '2017-01-01'], '', 'Quarter'],
  ['', 'No quota is set.', 'One deal closes.', 'The weakest step is Won.'],
  [
    '',
    'Customers in pipeline',
    'Won',
    'Win %',
    'Lead to customer %',
    'Average deal size',
    'Bottleneck',
    'Weakest step',
  ],
  ['', 3, 2, '–', [0.285714, '28.6 %'], [2449.5, '2,450'], '商談', '–'],
  ['', 'Open deals', '', 'Deals', 'Value', 'Weighted'],
  ['', 'Open pipeline', '', 4, [9798, '9,798'], [979.8, '980']],
  ['', 'Overdue', '', 1, 100, 10],
  ['', 'Next steps due', '', 2, 0, 0],
  ['', 'Stage', 'Reached', 'Conversion'],
  ['', '商談', [7, '7'], ''],
  ['', 'Won', [2, '2'], [0.2857, '28.6 %']],
  ['', 'Stage', 'Type', 'Customers', 'Deals', 'In process', 'Won'],
  [1, '商談', 'Open', 3, 4, [1234, '1,234'], 2],
  [2, 'Won', 'Won', 2, 2, '', 2],
  [3, 'Lost', 'Lost', 0, 0, '', 0],
  ['', 'Salesperson', 'Open deals', 'Quota'],
  ['', 'Team', 4, '–'],
  ['', 'Ann', 3, '–'],
  ['', '', '', ''],
  ['', 'Reason', 'Deals', '商談', 'Won'],
  ['', 'Price', 3, 2, 1],
  ['', '', '', '', ''],
  ['', 'Month', 'Entered'],
  ['', [43070, '2017-12'], 5],
  ['', 'Won', 'Won, the period before'],
  ['', 12, 9],
  ['', 'Expected close', 'Deals', 'Value'],
  ['', 'overdue', 1, [100, '100 €']],
  ['', [43070, '2017-12'], 0, 0],
];

type Lines = OverviewMap['sections'][string];

const columns = (row: number, ...ids: string[]) =>
  Object.fromEntries(ids.map((id, index) => [id, helpers.toXC(index + 1, row - 1)]));
const numbered = (lines: Lines[string][]): Lines =>
  Object.fromEntries(lines.map((cells, index) => [String(index + 1), cells]));
const tiles = (row: number, ...ids: string[]): Lines =>
  Object.fromEntries(Object.entries(columns(row, ...ids)).map(([id, value]) => [id, {value}]));
const promised = (row: number) => ({label: `B${row}`, deals: `D${row}`, value: `E${row}`, weighted: `F${row}`});

const map: OverviewMap = {
  sheet: 'Overview',
  sections: {
    inputs: tiles(2, 'asOf', 'salesperson', 'source', 'from', 'to', 'period'),
    sentences: tiles(3, 'quota', 'week', 'weakest'),
    metrics: tiles(
      5,
      'customersInPipeline',
      'dealsWon',
      'winRate',
      'leadToCustomer',
      'averageDealSize',
      'bottleneck',
      'weakestStep',
    ),
    forecast: {openPipeline: promised(7), overdue: promised(8), dueNextSteps: promised(9)},
    funnel: numbered([11, 12].map(row => columns(row, 'stage', 'reached', 'conversion'))),
    stages: numbered([14, 15, 16].map(row => columns(row, 'stage', 'type', 'customers', 'deals', 'inProcess', 'won'))),
    salespeople: {
      ...numbered([19, 20].map(row => columns(row, 'name', 'openDeals', 'quota'))),
      total: columns(18, 'name', 'openDeals', 'quota'),
    },
    reasons: numbered([22, 23].map(row => columns(row, 'name', 'deals', 'rung1', 'rung2'))),
    months: numbered([columns(25, 'name', 'entered')]),
    period: {won: {value: 'B27'}},
    previousPeriod: {won: {value: 'C27'}},
    closeMonths: numbered([29, 30].map(row => columns(row, 'name', 'deals', 'value'))),
  },
};

type Changes = Record<string, Shown>;

/** A small Overview sheet, with some of its cells changed. */
export function sampleOverview(changes: Changes = {}): Overview {
  return readOverview(map, address => shown(address, changes));
}

export function isSampleFull(changes: Changes = {}): boolean {
  return isFull(map, address => shown(address, changes));
}

function shown(address: string, changes: Changes): CellReading {
  const {col, row} = helpers.toCartesian(address);
  const cell = changes[address] ?? rows[row]?.[col] ?? '';
  if (Array.isArray(cell)) return {value: cell[0], text: cell[1]};
  return {value: cell === '' ? null : cell, text: String(cell)};
}
