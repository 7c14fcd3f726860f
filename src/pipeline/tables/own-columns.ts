import {nameKey, tidyName} from './name';
import type {Column, Table} from './table';

/** Characters; the memory of an import holds the headers. */
const LONGEST = 80;

/** Headers for columns of the user's own: without needless spaces, and no two alike. */
export function ownHeaders(given: readonly string[]): string[] {
  const taken = new Set<string>();
  return given.map(text => {
    const header = tidyName(text.replace(/\s/g, ' ').slice(0, LONGEST)) || 'Column';
    let free = header;
    for (let number = 2; taken.has(nameKey(free)); number++) free = `${header} ${number}`;
    taken.add(nameKey(free));
    return free;
  });
}

/** A table with columns of the user's own, which hold whatever they are given. */
export function withOwn<Id extends string>(table: Table<Id>, headers: readonly string[]): Table {
  const own = headers.map(
    (header, index): Column => ({id: `own ${index}`, header, type: 'text', width: 130, note: ''}),
  );
  return {...table, columns: [...table.columns, ...own]};
}
