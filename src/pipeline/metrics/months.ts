import {fx} from '../../formula/call';
import {plus} from '../../formula/operators';
import {count, distinct, formula, is, LINE, mean, ratio, sum} from './measure';
import type {ColumnRecord} from './number';

export const MONTHS_SHOWN = 12;

const inMonth = <Column extends string>(column: Column) => is(column, LINE, 'in');

/** The twelve calendar months up to the one of As of, oldest first. */
export const MONTHS: readonly ColumnRecord[] = [
  {
    id: 'name',
    label: 'Month',
    definition: 'The twelve calendar months up to the one of As of.',
    unit: 'month',
    measure: formula([], ({cells}) => {
      const day = cells.settings('asOf');
      return fx.DATE(fx.YEAR(day), plus(fx.MONTH(day), fx.SEQUENCE(MONTHS_SHOWN, 1, 1 - MONTHS_SHOWN)), 1);
    }),
  },
  {
    id: 'newProspects',
    label: 'Prospects',
    definition: 'Customers whose first-ever sales conversation falls in the month.',
    unit: 'count',
    measure: distinct('deals', 'customerNumber', inMonth('prospectOn')),
  },
  {
    id: 'entered',
    label: 'Entered',
    definition: 'Deals whose first contact lies in the month.',
    unit: 'count',
    measure: count('deals', inMonth('firstContact')),
  },
  {
    id: 'won',
    label: 'Won',
    definition: 'Won deals whose won on lies in the month.',
    unit: 'count',
    measure: count('deals', inMonth('wonOn')),
  },
  {
    id: 'lost',
    label: 'Lost',
    definition: 'Lost deals whose in stage since lies in the month.',
    unit: 'count',
    measure: count('deals', is('state', 'Lost'), inMonth('inStageSince')),
  },
  {
    id: 'winRate',
    label: 'Win %',
    definition: 'Won ÷ (won + lost), of the deals won and lost in the month.',
    unit: 'share',
    measure: ratio('won', 'won', 'lost'),
  },
  {
    id: 'wonValue',
    label: 'Won value',
    definition: 'Sum of the values of the deals won in the month.',
    unit: 'money',
    measure: sum('deals', 'value', inMonth('wonOn')),
  },
  {
    id: 'averageDaysToClose',
    label: 'Days to close',
    definition: 'Mean of days to close over the deals won in the month.',
    unit: 'days',
    measure: mean('deals', 'daysToClose', inMonth('wonOn')),
  },
];
