import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {eq, gt, minus, over, plus, times} from '../../formula/operators';
import {NOTHING} from '../facts/quotas';
import {count, formula, type Here, is, isLost, isOpen, LINE, mean, ratio, sum} from './measure';
import {nameOf} from './name-of';
import {type ColumnRecord, figure} from './number';

const his = is('personNumber', LINE);
const wonInPeriod = is('wonOn', {setting: 'periodStart'}, '>=');

/** Of each salesperson; the team has the same number over all of them, or one of its own. */
const OF_EACH: readonly ColumnRecord[] = [
  figure('openDeals', 'Open deals', 'count', 'Deals whose state is Open.', count('deals', his, isOpen)),
  figure(
    'openValue',
    'Open value',
    'money',
    'Sum of the values of the open deals.',
    sum('deals', 'value', his, isOpen),
  ),
  figure(
    'weightedValue',
    'Weighted',
    'money',
    "Sum of value × the stage's probability over the open deals.",
    sum('deals', 'weighted', his),
  ),
  figure(
    'wonDeals',
    'Won deals',
    'count',
    'Deals won in the period: their won on lies in it.',
    count('deals', his, wonInPeriod),
  ),
  figure(
    'wonValue',
    'Won value',
    'money',
    'Sum of the values of the deals won in the period.',
    sum('deals', 'value', his, wonInPeriod),
  ),
  figure(
    'winRate',
    'Win %',
    'share',
    'Won ÷ (won + lost), of the deals closed in the period: won on, or of a lost deal in stage since, lies in it.',
    ratio('wonDeals', 'wonDeals', count('deals', his, isLost, is('inStageSince', {setting: 'periodStart'}, '>='))),
  ),
  figure(
    'averageDaysToClose',
    'Days to close',
    'days',
    'Mean of days to close over the deals won in the period.',
    mean('deals', 'daysToClose', his, wonInPeriod),
  ),
  figure(
    'quota',
    'Quota',
    'money',
    'Quota per month from Targets × the months of the period: 1, 3 or 12. The team: of everybody in Targets, or of the Salesperson filter.',
    formula([], ({cells, line}) => {
      const key = fx.XLOOKUP(line, minus(fx.ROW(cells.people('key')), 1), cells.people('key'), '');
      return inPeriod(cells, quotaOf(cells, key));
    }),
    {
      total: formula([], ({cells}) => {
        const all = fx.IF(eq(fx.COUNT(cells.quotas('quota')), 0), NOTHING, fx.SUM(cells.quotas('quota')));
        const filter = cells.settings('salesperson');
        return inPeriod(cells, fx.IF(eq(filter, ''), all, quotaOf(cells, filter)));
      }),
    },
  ),
  figure('attainment', 'Attained', 'share', 'Won value ÷ quota.', ratio('wonValue', 'quota')),
  figure(
    'coverage',
    'Coverage',
    'times',
    'Open value ÷ (quota − won value), where that is positive: how often the open deals cover what is missing.',
    formula(['openValue', 'quota', 'wonValue'], (_, open, quota, won) => {
      const missing = fx.IFERROR(minus(quota, won), 0);
      return fx.IF(gt(missing, 0), over(open, missing), NOTHING);
    }),
  ),
  figure(
    'forecast',
    'Forecast',
    'money',
    'Won value + weighted value.',
    formula(['wonValue', 'weightedValue'], (_, won, weighted) => plus(won, weighted)),
  ),
];

/** Each salesperson of a deal, and the team as a whole. */
export const SALESPEOPLE: readonly ColumnRecord[] = [
  figure(
    'name',
    'Salesperson',
    'text',
    'Each salesperson of a deal, who won most in the period first, then who has most open value; deals without one as (none).',
    nameOf('personNumber', 'salesperson'),
  ),
  ...OF_EACH.map((column): ColumnRecord => ({total: 'measure', ...column})),
];

function quotaOf(cells: Here['cells'], key: Node): Node {
  return fx.XLOOKUP(key, cells.quotas('key'), cells.quotas('quota'), NOTHING);
}

function inPeriod(cells: Here['cells'], perMonth: Node): Node {
  return fx.IFERROR(times(perMonth, cells.settings('months')), NOTHING);
}
