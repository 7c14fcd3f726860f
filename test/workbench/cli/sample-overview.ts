import {helpers} from '@odoo/o-spreadsheet';
import type {OverviewMap} from '../../../workbench/cli/overview-map';
import {type Overview, readOverview} from '../../../workbench/cli/read-overview';

type Shown = string | number | [value: number, text: string];

const rows: Shown[][] = [
  ['', 'Sales pipeline'],
  ['', 'As of', [43100, '2017-12-31']],
  ['', 'Customers in pipeline', 'Won', 'Win %', 'Lead to customer %', 'Average deal size'],
  ['', 3, 2, '–', [0.285714, '28.6 %'], [2449.5, '2,450']],
  ['', 'Stage', 'Reached', 'Conversion'],
  ['', '商談', [7, '7'], ''],
  ['', 'Won', [2, '2'], [0.2857, '28.6 %']],
  ['', 'Stage', 'Type', 'Customers', 'Deals', 'In process', 'Won'],
  [1, '商談', 'Open', 3, 4, [1234, '1,234'], 2],
  [2, 'Won', 'Won', 2, 2, '', 2],
  [3, 'Lost', 'Lost', 0, 0, '', 0],
];

const grid = (row: number) => ({
  stage: `B${row}`,
  type: `C${row}`,
  customers: `D${row}`,
  deals: `E${row}`,
  inProcess: `F${row}`,
  won: `G${row}`,
});

const map: OverviewMap = {
  sheet: 'Overview',
  asOf: 'C2',
  metrics: {customersInPipeline: 'B4', dealsWon: 'C4', winRate: 'D4', leadToCustomer: 'E4', averageDealSize: 'F4'},
  stages: [{reached: 'C6', conversion: 'D6', ...grid(9)}, {reached: 'C7', conversion: 'D7', ...grid(10)}, grid(11)],
};

/** A small Overview sheet, with some of its cells changed. */
export function sampleOverview(changes: Record<string, Shown> = {}): Overview {
  return readOverview(map, address => {
    const {col, row} = helpers.toCartesian(address);
    const shown = changes[address] ?? rows[row]?.[col] ?? '';
    if (Array.isArray(shown)) return {value: shown[0], text: shown[1]};
    return {value: shown === '' ? null : shown, text: String(shown)};
  });
}
