import {count, is} from '../metrics/measure';
import type {Position} from '../plan/layout';
import {BOARD, LIST_ROW as BOARD_LIST, STAGE_ROW, WIDE} from '../views/board';
import {SHOWN_DEALS} from '../views/deals-plan';
import {TO_DO} from '../views/to-do';
import {LIST_ROW} from '../views/view-plan';
import type {Seen} from './explain-overview';
import type {Explanation} from './explanation';
import {rowsBehind} from './rows-behind';

/** The sheets that show deals. */
export const VIEWS = {
  deals: {columns: SHOWN_DEALS, wide: SHOWN_DEALS.length, first: LIST_ROW},
  toDo: {columns: TO_DO, wide: TO_DO.length, first: LIST_ROW},
  board: {columns: BOARD, wide: WIDE, first: BOARD_LIST},
} as const;

export type ViewId = keyof typeof VIEWS;

/** Says of a cell of a list of deals what its column is, and which deal its row. */
export function explainView(
  id: ViewId,
  {row, column}: Position,
  {shown, formula, read}: Pick<Seen, 'shown' | 'formula' | 'read'>,
): Omit<Explanation, 'cell'> | undefined {
  const {columns, wide, first} = VIEWS[id];
  const isBoard = id === 'board';
  const place = isBoard ? (column - 1) % wide : column - 1;
  const here = columns[place];
  const title = {row: first - 1, column};
  if (!here || row < title.row || shown(title) === '') return undefined;
  const inRow = (header: string): string =>
    shown({row, column: 1 + columns.findIndex(other => other.header === header)});
  const isDeal = row >= first && !isBoard;
  const isTitle = row < first;
  return {
    label: here.header,
    row: isBoard ? shown({row: STAGE_ROW, column: column - place}) : isDeal ? inRow('Customer') : '',
    value: isTitle ? '' : shown({row, column}),
    definition: `${here.what}.`,
    words: '',
    terms: [],
    scope: shown({row: 1, column: 1}),
    parts: [],
    formula: isTitle ? '' : formula({row: first, column: isBoard ? column - place : column}),
    behind: (isDeal && dealBehind(inRow('Customer'), inRow('Deal'), read)) || null,
    leftOut: '',
  };
}

function dealBehind(customer: string, deal: string, read: Seen['read']) {
  const [ofCustomer, ofDeal] = [is('customer', customer), is('deal', deal)];
  const conditions = [
    {condition: ofCustomer, value: customer, shown: customer},
    {condition: ofDeal, value: deal, shown: deal},
  ];
  return rowsBehind([{measure: count('deals', ofCustomer, ofDeal), conditions}], {...read, stageName: () => ''});
}
