import {nameKey, tidyName} from '../pipeline/tables/name';
import {CUSTOMERS} from '../pipeline/tables/tables';
import {appendRows} from './append-rows';
import {deleteRows} from './delete-rows';
import {readTable, sheetOf, type TableRow} from './read-table';
import type {Workbook} from './workbook';

/**
 * Lists a customer unless it is there: somebody else may have listed it a moment ago. Call it inside the lock.
 *
 * @returns takes it back.
 */
export function listCustomer(workbook: Workbook, customer: string): () => void {
  const {location, rows} = readTable(workbook, CUSTOMERS);
  if (rows.some(row => nameKey(row.customer) === nameKey(customer))) return () => {};
  const row = appendRows(workbook, CUSTOMERS, [{customer: tidyName(customer)}]);
  SpreadsheetApp.flush();
  return () => {
    sheetOf(workbook, CUSTOMERS).getRange(row, location.columns.customer).clearContent();
  };
}

/** Takes a customer off the list: only a row that holds nothing but the name, since somebody may have added to it. Call it inside the lock. */
export function forgetCustomer(workbook: Workbook, customer: string): void {
  const bare = (row: TableRow<'customer' | 'accountOpened' | 'source'>): boolean =>
    nameKey(row.customer) === nameKey(customer) && row.accountOpened === '' && row.source === '';
  const row = readTable(workbook, CUSTOMERS).rows.filter(bare).pop();
  if (row) deleteRows(workbook, CUSTOMERS, [row.row]);
}
