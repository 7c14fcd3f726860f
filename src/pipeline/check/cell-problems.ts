/** What is said of cells of more than one table. */
import {isBlank, isRealDate, shown} from '../tables/cell-content';
import type {Said} from './finding';

/** Said of a row without a customer, in Customers and in Conversations. */
export const NO_CUSTOMER = 'The row has no customer.';

/** What there is to say of a cell that may hold a date, and holds something else. */
export function dateProblem<Column extends string>(column: Column, cell: unknown): Said<Column>[] {
  if (isBlank(cell) || isRealDate(cell)) return [];
  return [[column, `${shown(cell)} is no date.`, 'Type it again as a date; until then it counts as blank.']];
}
