import type {CellReading} from '../../../workbench/cli/read-overview';

type Shown = string | number | [value: number, text: string];

/** An Overview sheet as it is laid out: cards, then the funnel beside its chart's data, then the grid. */
const rows: Shown[][] = [
  ['', 'Sales pipeline'],
  ['', 'As of', [43100, '2017-12-31']],
  [],
  ['', 'Customers in pipeline', '', 'Deals in pipeline', '', 'Won', '', 'Lost', '', 'Win %', '', 'Lead to customer %'],
  ['', 3, '', 4, '', 2, '', 0, '', '–', '', [0.285714, '28.6 %']],
  [],
  ['', 'New prospects this month', '', 'Average days to close', '', 'Days before pipeline', '', 'Average deal size'],
  ['', 1, '', [12.25, '12.3'], '', '–', '', [2449.5, '2,450']],
  ['', 'Sales velocity per day', '', 'Rows left out'],
  ['', [47467.2, '47,467'], '', 5],
  [],
  ['', 'Stage', 'Spacer', 'Deals', '', 'Stage', 'Reached', 'Conversion'],
  ['', '商談', 0, 7, '', '商談', [7, '7'], ''],
  ['', 'Won', 2.5, 2, '', 'Won', [2, '2'], [0.2857, '28.6 %']],
  [],
  ['', 'Stage', '', 'Type', 'Customers', 'Deals', 'In process', 'Won'],
  [1, '商談', '', 'Open', 3, 4, [1234, '1,234'], 2],
  [2, 'Won', '', 'Won', 2, 2, '', 2],
  [3, 'Lost', '', 'Lost', 0, 0, '', 0],
  ['', 'All stages', '', '', 5, 6, [1234, '1,234'], 2],
];

export function sampleOverview(change: Record<string, Shown> = {}): CellReading[][] {
  return rows.map(row =>
    row.map(shown => {
      const now = typeof shown === 'string' && shown in change ? (change[shown] as Shown) : shown;
      if (Array.isArray(now)) return {value: now[0], text: now[1]};
      return now === '' ? {value: null, text: ''} : {value: now, text: String(now)};
    }),
  );
}
