import type {StageChange} from '../../src/panel/schemas';
import {nameKey} from '../../src/pipeline/tables/name';
import {CONVERSATIONS, CUSTOMERS} from '../../src/pipeline/tables/tables';
import {ownHeadersOf} from './column-uses';
import type {Draft} from './draft';
import type {Preview} from './preview';
import {stagePlan} from './stage-plan';

export type Cells = (string | number)[];

/** What is to be written, ready to be sent. */
export interface ImportJob {
  readonly name: string;
  /** Headers of the columns of the user's own that come along. */
  readonly own: string[];
  readonly change: StageChange | null;
  /** Names of the stages that the change makes. */
  readonly stages: string[];
  /** How many rows there are of each table, and some of them as they will stand: the table's columns, then the own ones. */
  readonly customers: number;
  readonly conversations: number;
  /** How many deals the conversations are of. */
  readonly deals: number;
  readonly rowsOf: (table: 'customers' | 'conversations', from: number, count: number) => Cells[];
}

export function importJob(draft: Draft, {customers, rows}: Preview): ImportJob {
  const {change} = stagePlan(draft);
  return {
    name: draft.list.name,
    own: ownHeadersOf(draft),
    change,
    stages: (change?.stages ?? []).filter(({was}) => was === null).map(({stage}) => stage),
    customers: customers.length,
    conversations: rows.length,
    deals: new Set(rows.map(({cells: {customer, deal}}) => `${nameKey(customer)}\n${nameKey(deal)}`)).size,
    rowsOf: (table, from, count) =>
      table === 'customers'
        ? customers.slice(from, from + count).map(customer => CUSTOMERS.columns.map(({id}) => customer[id]))
        : rows
            .slice(from, from + count)
            .map(({cells, own}) => [...CONVERSATIONS.columns.map(({id}) => cells[id]), ...own]),
  };
}
