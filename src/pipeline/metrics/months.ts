import * as fx from '../../formula/call';
import {plus} from '../../formula/operators';
import {count, distinct, formula, is, isLost, LINE, mean, ratio, sum} from './measure';
import {type ColumnRecord, figure} from './number';

export const MONTHS_SHOWN = 12;

const inMonth = <Column extends string>(column: Column) => is(column, LINE, 'in');

/** The twelve calendar months up to the one of As of, oldest first. */
export const MONTHS: readonly ColumnRecord[] = [
  figure(
    'name',
    'Month',
    'month',
    'The twelve calendar months up to the one of As of.',
    formula([], ({cells}) => {
      const day = cells.settings('asOf');
      return fx.DATE(fx.YEAR(day), plus(fx.MONTH(day), fx.SEQUENCE(MONTHS_SHOWN, 1, 1 - MONTHS_SHOWN)), 1);
    }),
  ),
  figure(
    'newProspects',
    'Prospects',
    'count',
    'Customers whose first-ever sales conversation falls in the month.',
    distinct('deals', 'customerNumber', inMonth('prospectOn')),
  ),
  figure(
    'entered',
    'Entered',
    'count',
    'Deals whose first contact lies in the month.',
    count('deals', inMonth('firstContact')),
  ),
  figure('won', 'Won', 'count', 'Won deals whose won on lies in the month.', count('deals', inMonth('wonOn'))),
  figure(
    'lost',
    'Lost',
    'count',
    'Lost deals whose in stage since lies in the month.',
    count('deals', isLost, inMonth('inStageSince')),
  ),
  figure(
    'winRate',
    'Win %',
    'share',
    'Won ÷ (won + lost), of the deals won and lost in the month.',
    ratio('won', 'won', 'lost'),
  ),
  figure(
    'wonValue',
    'Won value',
    'money',
    'Sum of the values of the deals won in the month.',
    sum('deals', 'value', inMonth('wonOn')),
  ),
  figure(
    'averageDaysToClose',
    'Days to close',
    'days',
    'Mean of days to close over the deals won in the month.',
    mean('deals', 'daysToClose', inMonth('wonOn')),
  ),
];
