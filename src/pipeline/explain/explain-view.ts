import {BOARD, LIST_ROW as BOARD_LIST, STAGE_ROW, WIDE} from '../plan/board';
import {DEAL_LIST} from '../plan/deal-list';
import type {Position} from '../plan/layout';
import {TO_DO} from '../plan/to-do';
import {LIST_ROW} from '../plan/view-plan';
import type {Seen} from './explain-overview';
import type {Explanation} from './explanation';
import {rowsBehind} from './rows-behind';
import type {Source} from './sources';
import {columnOf} from './written';

/** The sheets that show deals. */
export const VIEWS = {
  dealList: {columns: DEAL_LIST, wide: DEAL_LIST.length, first: LIST_ROW},
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
  const place = (column - 1) % wide;
  const here = columns[place];
  const title = {row: first - 1, column};
  if (!here || row < title.row || shown(title) === '') return undefined;
  const isBoard = id === 'board';
  const inRow = (header: string): string =>
    shown({row, column: 1 + columns.findIndex(other => other.header === header)});
  const where = (['customer', 'deal'] as const).map(fact => {
    const of = columnOf('deals', fact);
    return {column: of, is: '=', value: inRow(of.header)};
  });
  const source: Source = {how: 'count', list: 'deals', of: undefined, where};
  const isDeal = row >= first && !isBoard;
  const isTitle = row < first;
  const start = column - place;
  return {
    label: here.header,
    row: isBoard ? shown({row: STAGE_ROW, column: start}) : isDeal ? inRow('Customer') : '',
    value: isTitle ? '' : shown({row, column}),
    definition: `${here.what}.`,
    words: '',
    terms: [],
    scope: shown({row: 1, column: 1}),
    parts: [],
    formula: isTitle ? '' : formula({row: first, column: start}),
    behind: (isDeal && rowsBehind([source], read, () => inRow('Stage'))) || null,
    leftOut: '',
  };
}
