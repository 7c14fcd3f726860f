import type {LogCells} from '../log/log-row';
import {CONVERSATIONS, type ConversationColumn, type CustomerColumn} from '../tables/tables';
import type {Remark, SourceCell} from './source';

/** A conversation that comes out of a list. */
export interface ImportedRow {
  /** Of the list. */
  readonly line: number;
  readonly cells: LogCells;
  /** What the columns hold that come along as the user's own, in their order. */
  readonly own: readonly SourceCell[];
}

/** What a list says of a customer beside the name; the first that is not blank counts. */
export type ImportedCustomer = Readonly<Record<CustomerColumn, string | number>>;

/** What a list comes to, before it is held against what is there already. */
export interface ListReading {
  /** Rows of the list, blank ones and the header left out. */
  readonly read: number;
  readonly rows: readonly ImportedRow[];
  readonly customers: readonly ImportedCustomer[];
  /** Rows that stay out, and why. */
  readonly leftOut: readonly Remark[];
  /** Rows that come, with something to look at. */
  readonly doubts: readonly Remark[];
}

const BLANK = Object.fromEntries(CONVERSATIONS.columns.map(({id}) => [id, ''])) as LogCells;

/** A row of the log of which only some cells are known. */
export function logCellsOf(cells: Partial<Record<ConversationColumn, string | number>>): LogCells {
  return {...BLANK, ...cells};
}
