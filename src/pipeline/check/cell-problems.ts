/** What is said of cells of more than one table. */
import {isBlank, isError, isRealDate, shown} from '../tables/cell-content';
import type {Said} from './finding';

/** The overview, too, says that there are larger ones (`src/pipeline/facts/amount-doubt.ts`). */
const MOST = 1e15;

/** Said of a row without a customer, in Customers and in Conversations. */
export const NO_CUSTOMER = 'The row has no customer.';

/** What there is to say of a cell that may hold a date, and holds something else. */
export function dateProblem<Column extends string>(column: Column, cell: unknown): Said<Column>[] {
  if (isBlank(cell) || isRealDate(cell)) return [];
  return [[column, `${shown(cell)} is no date.`, 'Type it again as a date; until then it counts as blank.']];
}

/** What there is to say of a cell that may hold a name, and holds an error. */
export function nameProblem<Column extends string>(column: Column, cell: unknown): Said<Column>[] {
  if (!isError(cell)) return [];
  return [
    [
      column,
      `The cell holds the error ${shown(cell)}.`,
      'Type the name, or clear the cell; until then it counts as blank.',
    ],
  ];
}

/** What there is to say of a cell that may hold an amount. */
export function amountProblem<Column extends string>(column: Column, cell: unknown): Said<Column>[] {
  if (isBlank(cell)) return [];
  if (typeof cell !== 'number') {
    return [[column, `${shown(cell)} is no number.`, 'Type the amount as a number; until then it counts as blank.']];
  }
  if (Math.abs(cell) > MOST) {
    return [
      [column, `${shown(cell)} is too large for an amount.`, 'Type it again; until then sums with it tell nothing.'],
    ];
  }
  return cell < 0 ? [[column, 'The amount is negative.', 'Check whether it is meant; it counts.']] : [];
}
