import type {ImportAhead, ImportedBlock} from '../../../src/panel/schemas.ts';
import type {Host} from '../../../workbench/index.ts';
import {ask} from './new-row.ts';

/** Serial number of 2025-01-01. */
const DAY = 45_658;

/** An import that is to bring so many conversations, and nothing else unless more is said. */
export function ahead(conversations: number, more: Partial<ImportAhead> = {}): ImportAhead {
  return {id: 7, name: 'list.csv', own: [], conversations, customers: 0, deals: conversations, ...more};
}

/** Rows of the log, told apart by their notes; texts that Sheets would take for something else are among them. */
export function talks(count: number, own: readonly (string | number)[] = [], from = 0): (string | number)[][] {
  const looks = ['=1+1', '007', '2025-10-05', '+49 30', '@home', 'TRUE'];
  return Array.from({length: count}, (_, step) => {
    const index = from + step;
    const text = looks[index % looks.length] as string;
    const day = DAY + (index % 300);
    return [
      day,
      `Customer ${index % 400}`,
      '',
      'Closing',
      index,
      'Ben',
      day + 30,
      '',
      '',
      `talk ${index}`,
      text,
      ...own,
    ];
  });
}

/** Customers by name, with a phone number that is no number. */
export function people(...names: string[]): (string | number)[][] {
  return names.map(name => [name, DAY, 'Fair', '', '', '0509998877']);
}

/** The next block of the import, or of the customers. */
export function block(rows: (string | number)[][], more: Partial<ImportedBlock> = {}): ImportedBlock {
  return {id: 7, table: 'conversations', rows, from: 0, mayBeThere: false, ...more};
}

/** Imports rows as the panel does, in blocks of at most so many, and leaves it open whether more come. */
export function importAll(
  host: Host,
  rows: (string | number)[][],
  size: number,
  more: Partial<ImportAhead> = {},
): void {
  ask(host, 'beginImport', [ahead(rows.length, more)]);
  for (let from = 0; from < rows.length; from += size) {
    ask(host, 'importBlock', [block(rows.slice(from, from + size), {from, id: more.id ?? 7})]);
  }
}
