import {EXTRACT, type ExtractColumn, GIVEN_FACTS, type GivenFact, LOG_FACTS} from './extract';
import {nameKey} from './name';
import type {Table} from './table';
import {CONVERSATIONS} from './tables';

export interface FoundColumns<Id extends string> {
  /** Places from 1, of the columns that were found; 0 for one that an extract does not have. */
  readonly columns: Partial<Record<Id, number>>;
  readonly missing: readonly Id[];
  /** Columns of the table whose header stands more than once; the first counts. */
  readonly twice: readonly Id[];
  /** Where the rows are deals and no conversations: the places of what only an extract says. */
  readonly given?: GivenPlaces;
}

export type GivenPlaces = Readonly<Record<GivenFact, number>>;

/**
 * Finds a table's columns by the texts of its header row, wherever users moved them. In the place of Conversations there may be
 * an extract.
 */
export function findColumns<Id extends string>(table: Table<Id>, headerRow: readonly unknown[]): FoundColumns<Id> {
  const found = columnsBy(table.columns, headerRow);
  if (found.missing.length === 0 || table.id !== CONVERSATIONS.id) return found;
  return (extractColumns(headerRow) as FoundColumns<Id> | undefined) ?? found;
}

/** The columns of an extract; undefined where one is missing. */
export function extractColumns(headerRow: readonly unknown[]): FoundColumns<string> | undefined {
  const {columns, missing, twice} = columnsBy<string>(EXTRACT, headerRow);
  if (missing.length > 0) return undefined;
  const places = (of: readonly ExtractColumn[]) => Object.fromEntries(of.map(({id}) => [id, columns[id] as number]));
  return {columns: {notes: 0, ...places(LOG_FACTS)}, missing, twice, given: places(GIVEN_FACTS) as GivenPlaces};
}

function columnsBy<Id extends string>(
  wanted: readonly {readonly id: Id; readonly header: string}[],
  headerRow: readonly unknown[],
): FoundColumns<Id> {
  const columns: Partial<Record<Id, number>> = {};
  const missing: Id[] = [];
  const twice: Id[] = [];
  const headers = headerRow.map(nameKey);
  for (const {id, header} of wanted) {
    const key = nameKey(header);
    const index = headers.indexOf(key);
    if (index < 0) missing.push(id);
    else columns[id] = index + 1;
    if (headers.indexOf(key, index + 1) > index) twice.push(id);
  }
  return {columns, missing, twice};
}
