/** Number formats of Google Sheets that more than one sheet uses. */

export const DAY = 'yyyy-mm-dd';

/** Without a sign: the currency is the user's own. */
export const MONEY = '#,##0';
