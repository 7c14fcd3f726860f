/** The screen that explains a number. */
import {counted} from '../counted';

export const TITLE = 'About this number';
export const NOTHING_SELECTED = 'Select a number or a title on Overview, Deals, Board or To do first.';
export const EXPLAIN_SELECTED = 'Explain the selected cell';

export const HOW_COMPUTED = 'How it is computed';
export const MADE_FROM = 'Made from';
export const EXPLAIN = 'Explain';
export const FORMULA = 'Formula';
export const explain = (part: string) => `Explain ${part}`;
/** @param scope the day, and whose deals. */
export const computedFor = (scope: string) => `Computed for ${scope}`;

/** @param count as the overview shows it. */
export const rowsLeftOut = (count: string) => `Rows left out: ${count}`;
export const WHY = 'Why?';
export const leftOutBecause = (rows: number, header: string, reason: string) =>
  `${counted(rows, 'row')}: ${header}: ${reason}`;

/** One of what a number counts, by the list that it is of. */
const COUNTED = {deals: 'deal', log: 'conversation', stays: 'stay', customerList: 'customer'} as const;

export const behind = (list: keyof typeof COUNTED, total: number) => `${counted(total, COUNTED[list])} behind it`;
export const newestOfThem = (count: number) => `The newest ${count} of them:`;
export const GO_TO_ROW = 'Go to row';
export const goToRowOf = (customer: string, deal: string, day: string) => `Go to row: ${customer} ${deal} ${day}`;
