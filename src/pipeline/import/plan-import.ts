/** What an import will write, after what is there already was taken off. */
import {nameKey} from '../tables/name';
import type {ImportedCustomer, ImportedRow, ListReading} from './imported-row';

/** What stands in the tables before an import. */
export interface Present {
  /** `conversationMark` of each row of the log. */
  readonly conversations: readonly number[];
  /** Names in Customers. */
  readonly customers: readonly string[];
}

export interface ImportPlan {
  readonly rows: readonly ImportedRow[];
  readonly customers: readonly ImportedCustomer[];
  /** Conversations that stay out because they are there already. */
  readonly already: number;
}

/**
 * Leaves out what stands in the log already: the same customer, deal, day and stage. Of rows that are alike as many are taken
 * for the same as there are, so a second import of a list adds nothing, and two talks on one day stay two.
 *
 * @param mark `conversationMark` of a row.
 */
export function planImport(
  {rows, customers}: Pick<ListReading, 'rows' | 'customers'>,
  present: Present,
  mark: (row: ImportedRow) => number,
): ImportPlan {
  const there = new Map<number, number>();
  for (const each of present.conversations) there.set(each, (there.get(each) ?? 0) + 1);
  const news = rows.filter(row => {
    const key = mark(row);
    const left = there.get(key) ?? 0;
    if (left === 0) return true;
    there.set(key, left - 1);
    return false;
  });
  const known = new Set(present.customers.map(nameKey));
  const named = new Set(news.map(({cells}) => nameKey(cells.customer)));
  return {
    rows: news,
    customers: customers.filter(({customer}) => !known.has(nameKey(customer)) && named.has(nameKey(customer))),
    already: rows.length - news.length,
  };
}
