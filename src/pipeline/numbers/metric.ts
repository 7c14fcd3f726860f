import type {Node} from '../../formula/node';
import type {Cells, MetricId} from '../calculation/cells';

/** One number of the overview. The overview, its notes, the docs and the tests are all read off these records. */
export interface Metric {
  readonly id: MetricId;
  readonly label: string;
  /** What it means, in the words of docs/metrics.md; becomes the note of its cell. */
  readonly definition: string;
  readonly unit: Unit | 'text';
  readonly formula: (cells: Cells) => Node;
}

/** What a number counts, and with it how it is written. */
export type Unit = 'count' | 'share' | 'days' | 'money' | 'moneyPerDay' | 'times' | 'month';

/** Number formats of Google Sheets. Money carries no sign: the currency is the user's own. */
export const NUMBER_FORMAT: Readonly<Record<Unit, string>> = {
  count: '#,##0',
  share: '0.0%',
  days: '#,##0.0',
  money: '#,##0',
  moneyPerDay: '#,##0',
  times: '0.0"×"',
  month: 'yyyy-mm',
};

/** Shown where there is nothing to divide or average: never 0 %, never an error. */
export const NOTHING = '–';
