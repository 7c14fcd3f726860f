import type {Layout} from '../pipeline/plan/layout';
import {nameKey} from '../pipeline/tables/name';
import {CONVERSATIONS} from '../pipeline/tables/tables';
import {sheetOf} from './read-table';
import {retry} from './retry';
import type {Workbook} from './workbook';

/**
 * How many deals there are, and would be if each blank row of Conversations became one of its own. Sheets with a row for each
 * deal need no more than that: about a third of the log, where a deal takes three conversations.
 */
export function countDealRows(workbook: Workbook, {tables, rows}: Layout): number {
  const sheet = sheetOf(workbook, CONVERSATIONS);
  const {customer, deal} = tables.conversations.columns;
  const [customers = [], deals = []] = [customer, deal].map(column =>
    retry(() => sheet.getSheetValues(1, column, rows.log, 1)),
  );
  const keys = customers.map(([name], row) => (name === '' ? row : `${nameKey(name)}\n${nameKey(deals[row]?.[0])}`));
  return new Set<unknown>(keys).size;
}
