/** What a number counts, and with it how it is written. */
export type Unit = 'count' | 'share' | 'days' | 'money' | 'moneyPerDay' | 'times' | 'month' | 'text';

/** Number formats of Google Sheets. Money carries no sign: the currency is the user's own. */
export const NUMBER_FORMAT: Readonly<Record<Unit, string>> = {
  count: '#,##0',
  share: '0.0%',
  days: '#,##0.0',
  money: '#,##0',
  moneyPerDay: '#,##0',
  times: '0.0"×"',
  month: 'yyyy-mm',
  text: 'General',
};
