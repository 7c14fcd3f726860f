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
];

const columns = (row: number, ...ids: string[]) =>
  Object.fromEntries(ids.map((id, index) => [id, helpers.toXC(index + 1, row - 1)]));
const grid = (row: number) => columns(row, 'stage', 'type', 'customers', 'deals', 'inProcess', 'won');
const promised = (row: number) => ({deals: `D${row}`, value: `E${row}`, weighted: `F${row}`});

const map: OverviewMap = {
  sheet: 'Overview',
  inputs: {asOf: 'B2', salesperson: 'C2', source: 'D2', from: 'E2', to: 'F2', period: 'G2'},
  sentences: ['B3', 'C3', 'D3'],
  metrics: columns(5, 'customersInPipeline', 'dealsWon', 'winRate', 'leadToCustomer', 'averageDealSize'),
  weakSpots: {bottleneck: 'G5', weakestStep: 'H5'},
  forecast: {openPipeline: promised(7), overdue: promised(8), dueNextSteps: promised(9)},
  stages: [
    {reached: 'C11', conversion: 'D11', ...grid(14)},
    {reached: 'C12', conversion: 'D12', ...grid(15)},
    grid(16),
  ],
  salespeople: [19, 20].map(row => columns(row, 'name', 'openDeals', 'quota')),
  team: columns(18, 'name', 'openDeals', 'quota'),
  sources: [],
  reasons: [22, 23].map(row => columns(row, 'name', 'deals', 'rung1', 'rung2')),
  months: [columns(25, 'name', 'entered')],
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
