import {nameKey, tidyName} from '../pipeline/tables/name';
import {CUSTOMERS} from '../pipeline/tables/tables';
import {appendRows} from './append-rows';
import {readTable} from './read-table';
import type {Workbook} from './workbook';

/** Lists a customer unless it is there: somebody else may have listed it a moment ago. Call it inside the lock. */
export function listCustomer(workbook: Workbook, customer: string): void {
  if (readTable(workbook, CUSTOMERS).rows.some(row => nameKey(row.customer) === nameKey(customer))) return;
  appendRows(workbook, CUSTOMERS, [{customer: tidyName(customer)}]);
  SpreadsheetApp.flush();
}
