import {nameKey} from './name';
import type {Table} from './table';

export interface FoundColumns<Id extends string> {
  /** Places from 1, of the columns that were found. */
  readonly columns: Partial<Record<Id, number>>;
  readonly missing: readonly Id[];
  /** Columns of the table whose header stands more than once; the first counts. */
  readonly twice: readonly Id[];
}

/** Finds a table's columns by the texts of its header row, wherever users moved them. */
export function findColumns<Id extends string>(table: Table<Id>, headerRow: readonly unknown[]): FoundColumns<Id> {
  const columns: Partial<Record<Id, number>> = {};
  const missing: Id[] = [];
  const twice: Id[] = [];
  const headers = headerRow.map(nameKey);
  for (const {id, header} of table.columns) {
    const index = headers.indexOf(nameKey(header));
    if (index < 0) missing.push(id);
    else columns[id] = index + 1;
    if (headers.indexOf(nameKey(header), index + 1) > index) twice.push(id);
  }
  return {columns, missing, twice};
}
