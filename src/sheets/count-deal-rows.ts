import type {Layout} from '../pipeline/plan/layout';
import {nameKey} from '../pipeline/tables/name';
import {CONVERSATIONS} from '../pipeline/tables/tables';
import {readColumns} from './read-columns';
import {sheetOf} from './read-table';
import type {Workbook} from './workbook';

/**
 * How many deals there are, and would be if each blank row of Conversations became one of its own. Sheets with a row for each
 * deal need no more than that: about a third of the log, where a deal takes three conversations.
 */
export function countDealRows(workbook: Workbook, {tables, rows}: Layout): number {
  const sheet = sheetOf(workbook, CONVERSATIONS);
  const {customer, deal} = tables.conversations.columns;
  const cells = readColumns([customer, deal], rows.log, (column, wide) =>
    sheet.getSheetValues(1, column, rows.log, wide),
  );
  const keys = Array.from({length: rows.log}, (_, index) => {
    const [name, its] = [customer, deal].map(column => cells.get(column)?.(index + 1));
    return name === '' ? index : `${nameKey(name)}\n${nameKey(its)}`;
  });
  return new Set<unknown>(keys).size;
}
