import {MONEY} from '../tables/number-format';

/** What a number counts, and with it how it is written. */
export type Unit = 'count' | 'share' | 'days' | 'money' | 'moneyPerDay' | 'times' | 'month' | 'text';

/** As Google Sheets writes them. */
export const NUMBER_FORMAT: Readonly<Record<Unit, string>> = {
  count: '#,##0',
  share: '0.0%',
  days: '#,##0.0',
  money: MONEY,
  moneyPerDay: MONEY,
  times: '0.0"×"',
  month: 'yyyy-mm',
  text: 'General',
};
