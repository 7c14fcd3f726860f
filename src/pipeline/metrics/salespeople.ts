import {fx} from '../../formula/call';
import type {Node} from '../../formula/node';
import {eq, gt, minus, over, plus, times} from '../../formula/operators';
import {NOTHING} from '../facts/quotas';
import {count, formula, type Here, is, LINE, mean, ratio, sum} from './measure';
import {nameOf} from './name-of';
import type {ColumnRecord} from './number';

const his = is('personNumber', LINE);
const wonInPeriod = is('wonOn', {setting: 'periodStart'}, '>=');

/** Each salesperson of a deal, by name, and the team as a whole. */
export const SALESPEOPLE: readonly ColumnRecord[] = [
  {
    id: 'name',
    label: 'Salesperson',
    definition: 'Each salesperson of a deal, by name; deals without one as (none).',
    unit: 'text',
    measure: nameOf('people', 'personNumber', 'salesperson'),
  },
  {
    id: 'openDeals',
    label: 'Open deals',
    definition: 'Deals whose state is Open.',
    unit: 'count',
    measure: count('deals', his, is('state', 'Open')),
    total: 'measure',
  },
  {
    id: 'openValue',
    label: 'Open value',
    definition: 'Sum of the values of the open deals.',
    unit: 'money',
    measure: sum('deals', 'value', his, is('state', 'Open')),
    total: 'measure',
  },
  {
    id: 'weightedValue',
    label: 'Weighted',
    definition: "Sum of value × the stage's probability over the open deals.",
    unit: 'money',
    measure: sum('deals', 'weighted', his),
    total: 'measure',
  },
  {
    id: 'wonDeals',
    label: 'Won deals',
    definition: 'Deals won in the period: their won on lies in it.',
    unit: 'count',
    measure: count('deals', his, wonInPeriod),
    total: 'measure',
  },
  {
    id: 'wonValue',
    label: 'Won value',
    definition: 'Sum of the values of the deals won in the period.',
    unit: 'money',
    measure: sum('deals', 'value', his, wonInPeriod),
    total: 'measure',
  },
  {
    id: 'winRate',
    label: 'Win %',
    definition:
      'Won ÷ (won + lost), of the deals closed in the period: won on, or of a lost deal in stage since, lies in it.',
    unit: 'share',
    measure: ratio(
      'wonDeals',
      'wonDeals',
      count('deals', his, is('state', 'Lost'), is('inStageSince', {setting: 'periodStart'}, '>=')),
    ),
    total: 'measure',
  },
  {
    id: 'averageDaysToClose',
    label: 'Days to close',
    definition: 'Mean of days to close over the deals won in the period.',
    unit: 'days',
    measure: mean('deals', 'daysToClose', his, wonInPeriod),
    total: 'measure',
  },
  {
    id: 'quota',
    label: 'Quota',
    definition:
      'Quota per month from Targets × the months of the period: 1, 3 or 12. The team: of everybody in Targets, or of the Salesperson filter.',
    unit: 'money',
    measure: formula([], ({cells, line}) => {
      const key = fx.XLOOKUP(line, minus(fx.ROW(cells.people('key')), 1), cells.people('key'), '');
      return inPeriod(cells, quotaOf(cells, key));
    }),
    total: formula([], ({cells}) => {
      const all = fx.IF(eq(fx.COUNT(cells.quotas('quota')), 0), NOTHING, fx.SUM(cells.quotas('quota')));
      const filter = cells.settings('salesperson');
      return inPeriod(cells, fx.IF(eq(filter, ''), all, quotaOf(cells, filter)));
    }),
  },
  {
    id: 'attainment',
    label: 'Attained',
    definition: 'Won value ÷ quota.',
    unit: 'share',
    measure: ratio('wonValue', 'quota'),
    total: 'measure',
  },
  {
    id: 'coverage',
    label: 'Coverage',
    definition:
      'Open value ÷ (quota − won value), where that is positive: how often the open deals cover what is missing.',
    unit: 'times',
    measure: formula(['openValue', 'quota', 'wonValue'], ({number}) => {
      const missing = fx.IFERROR(minus(number({id: 'quota'}), number({id: 'wonValue'})), 0);
      return fx.IF(gt(missing, 0), over(number({id: 'openValue'}), missing), NOTHING);
    }),
    total: 'measure',
  },
  {
    id: 'forecast',
    label: 'Forecast',
    definition: 'Won value + weighted value.',
    unit: 'money',
    measure: formula(['wonValue', 'weightedValue'], ({number}) =>
      plus(number({id: 'wonValue'}), number({id: 'weightedValue'})),
    ),
    total: 'measure',
  },
];

function quotaOf(cells: Here['cells'], key: Node): Node {
  return fx.XLOOKUP(key, cells.quotas('key'), cells.quotas('quota'), NOTHING);
}

function inPeriod(cells: Here['cells'], perMonth: Node): Node {
  return fx.IFERROR(times(perMonth, cells.settings('months')), NOTHING);
}
