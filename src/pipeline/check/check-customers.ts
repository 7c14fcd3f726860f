import {nameKey, tidyName} from '../tables/name';
import type {CustomerColumn} from '../tables/tables';
import {isBlank, isError, isRealDate, shown} from './cell-content';
import type {Finding} from './finding';

export type CustomerRow = Readonly<Record<CustomerColumn, unknown>> & {readonly row: number};

/**
 * The oddities of Customers.
 * @param openedLate the rows whose account was opened after the customer's first sales conversation.
 */
export function checkCustomers(rows: readonly CustomerRow[], openedLate: ReadonlySet<number>): Finding[] {
  const firstRows = new Map<string, number>();
  return rows.flatMap(row => {
    const findings: Finding[] = [];
    const add = (column: CustomerColumn, reason: string, wayOut: string): void => {
      findings.push({table: 'customers', row: row.row, column, weight: 'odd', reason, wayOut});
    };
    if (isBlank(row.customer) || isError(row.customer)) {
      if (!isBlank(row.customer) || !isBlank(row.accountOpened) || !isBlank(row.source)) {
        add('customer', 'The row has no customer.', 'Type the name of the customer, or clear the row.');
      }
      return findings;
    }
    const customer = nameKey(row.customer);
    const first = firstRows.get(customer);
    if (first !== undefined) {
      add(
        'customer',
        `"${tidyName(row.customer)}" is already listed in row ${first}, and the first row counts.`,
        'Delete one of the two rows.',
      );
      return findings;
    }
    firstRows.set(customer, row.row);
    if (isBlank(row.accountOpened)) return findings;
    if (!isRealDate(row.accountOpened)) {
      add(
        'accountOpened',
        `${shown(row.accountOpened)} is no date.`,
        'Type it again as a date; until then it counts as blank.',
      );
    } else if (openedLate.has(row.row)) {
      add(
        'accountOpened',
        'The account was opened after the first sales conversation, so the customer is left out of Days before pipeline.',
        'Correct the day, or leave it: nothing else depends on it.',
      );
    }
    return findings;
  });
}
