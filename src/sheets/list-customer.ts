import {isCell} from '../pipeline/log/log-row';
import {nameKey, tidyName} from '../pipeline/tables/name';
import {serialDay} from '../pipeline/tables/serial-day';
import {CUSTOMERS, type CustomerColumn} from '../pipeline/tables/tables';
import {appendRows, type NewRow} from './append-rows';
import {deleteRows} from './delete-rows';
import {readTable, sheetOf} from './read-table';
import type {Workbook} from './workbook';

/** A customer to list, with what is known of it: days as ISO days. */
export interface NewCustomer {
  readonly customer: string;
  readonly newCustomer?: Readonly<Record<'accountOpened' | 'source' | 'contact' | 'email', string>> | undefined;
}

/**
 * Lists a customer unless it is there: somebody else may have listed it a moment ago. Call it inside the lock.
 *
 * @returns takes it back.
 */
export function listCustomer(workbook: Workbook, given: NewCustomer): () => void {
  const {location, rows} = readTable(workbook, CUSTOMERS);
  if (rows.some(row => nameKey(row.customer) === nameKey(given.customer))) return () => {};
  const cells = cellsOf(given);
  const row = appendRows(workbook, CUSTOMERS, [cells]);
  SpreadsheetApp.flush();
  return () => {
    const sheet = sheetOf(workbook, CUSTOMERS);
    for (const {id} of CUSTOMERS.columns) {
      if (cells[id]) sheet.getRange(row, location.columns[id]).clearContent();
    }
  };
}

/** Takes a customer off the list: only a row as it was written, since somebody may have added to it. Call it inside the lock. */
export function forgetCustomer(workbook: Workbook, given: NewCustomer): void {
  const cells = cellsOf(given);
  const row = readTable(workbook, CUSTOMERS)
    .rows.filter(read => CUSTOMERS.columns.every(({id}) => isCell(read[id], cells[id] ?? '')))
    .pop();
  if (row) deleteRows(workbook, CUSTOMERS, [row.row]);
}

function cellsOf({customer, newCustomer}: NewCustomer): NewRow<CustomerColumn> {
  const {accountOpened = '', source, contact, email} = newCustomer ?? {};
  return {
    customer: tidyName(customer),
    accountOpened: serialDay(accountOpened) ?? '',
    source: tidyName(source),
    contact: tidyName(contact),
    email: tidyName(email),
  };
}
