import type {DocumentState} from './document-state.ts';

/** Rows of sheets that people fill in, compared as rows: whatever their place, and each as often as it is there. */
export interface RowChanges {
  /** Rows that should be there, and are not as they should be. */
  readonly lost: readonly string[];
  /** Rows that are there and should not be: one too many of a kind, or of no kind that there should be. */
  readonly extra: readonly string[];
}

export function rowChanges(found: DocumentState, wanted: DocumentState, sheets: readonly string[]): RowChanges {
  const changes = sheets.map(sheet => {
    const [has, should] = [rowsOf(found, sheet), rowsOf(wanted, sheet)];
    return {lost: without(should, has), extra: without(has, should)};
  });
  return {lost: changes.flatMap(({lost}) => lost), extra: changes.flatMap(({extra}) => extra)};
}

/** Each row that holds something, as one text. */
function rowsOf(state: DocumentState, sheet: string): string[] {
  const rows = new Map<string, string[]>();
  for (const [address, content] of Object.entries(state[sheet]?.cells ?? {})) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    rows.set(row, [...(rows.get(row) ?? []), `${column} ${content}`]);
  }
  return [...rows.values()].map(cells => `${sheet}: ${cells.sort().join(' · ')}`);
}

/** The first list without one of each that the second has. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return list.filter(row => {
    const at = left.indexOf(row);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/** The sheets whose rows are people's own. */
export const TABLE_SHEETS = ['Conversations', 'Customers', 'Stages', 'Targets', 'My own'];
