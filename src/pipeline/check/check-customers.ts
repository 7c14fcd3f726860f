import {isBlank, isError} from '../tables/cell-content';
import type {CustomerColumn} from '../tables/tables';
import {dateProblem, NO_CUSTOMER, nameProblem} from './cell-problems';
import {type Finding, findingsOf, type Said} from './finding';
import {watchNames} from './first-rows';

/** A row of Customers as its cells hold it. `row` is the sheet's row number. */
export type CustomerRow = Readonly<Record<CustomerColumn, unknown>> & {readonly row: number};

/**
 * The oddities of Customers, in the order of its rows.
 *
 * @param openedLate the rows whose account was opened after the customer's first sales conversation.
 */
export function checkCustomers(rows: readonly CustomerRow[], openedLate: ReadonlySet<number>): Finding[] {
  const listedBefore = watchNames('customer');
  const oddities = (row: CustomerRow): Said<CustomerColumn>[] => {
    const {customer, accountOpened, source} = row;
    if (isBlank(customer) || isError(customer)) {
      return [customer, accountOpened, source].every(isBlank)
        ? []
        : [['customer', NO_CUSTOMER, 'Type the name of the customer, or clear the row.']];
    }
    const before = listedBefore(row);
    if (before) return [before];
    const problem = [...nameProblem('source', source), ...dateProblem('accountOpened', accountOpened)];
    if (problem.length > 0 || isBlank(accountOpened) || !openedLate.has(row.row)) return problem;
    return [
      [
        'accountOpened',
        'The account was opened after the first sales conversation, so the customer is left out of Days before pipeline.',
        'Correct the day, or leave it: nothing else depends on it.',
      ],
    ];
  };
  return rows.flatMap(row => findingsOf('customers', 'odd', row, oddities(row)));
}
