import {nameKey} from '../../src/pipeline/tables/name';
import type {Table} from '../../src/pipeline/tables/table';
import {type Columns, columnTypes, rowReader, type TypedRow, type TypedValue, together, waysOf} from '../typed-table';
import {fileParts, type Part} from './file-parts';

/** A row's values by the ids of the table's columns. */
export type Values = Readonly<Record<string, TypedValue | undefined>>;

interface Reading {
  /** Of the file, in bytes. */
  readonly size: number;
  readonly part: number | undefined;
  readonly progress: (text: string) => void;
}

const MILLISECONDS_BETWEEN = 3000;

/**
 * A table in a file that memory would not hold. It is read twice: only the whole of a column tells how it writes days and
 * amounts, by which then each cell is read.
 */
export function largeTable(table: Table, file: string, {size, part, progress}: Reading) {
  async function* told(doing: string): AsyncGenerator<Part> {
    let last = Date.now();
    let rows = 0;
    for await (const found of fileParts(file, part)) {
      rows += found.rows.length;
      yield found;
      if (Date.now() - last < MILLISECONDS_BETWEEN) continue;
      last = Date.now();
      const [done, all] = [found.bytes, size].map(bytes => Math.round(bytes / 1e6).toLocaleString('en'));
      progress(`${doing} ${file}: ${done} of ${all} MB, ${rows.toLocaleString('en')} rows…`);
    }
  }

  return {
    /** Throws InputError for a file that is no such table. */
    async columns(): Promise<Columns> {
      let columns: Columns | undefined;
      for await (const {head, rows} of told('Looking through')) {
        const {headers} = head;
        const types = columns?.types ?? columnTypes(table, file, headers);
        const ways = waysOf(types, rows);
        const known = columns?.ways;
        columns = {
          file,
          headers,
          types,
          ways: known ? ways.map((way, index) => together(known[index] ?? way, way)) : ways,
        };
      }
      return columns as Columns;
    },

    async *rows(columns: Columns, warn: (text: string) => void): AsyncGenerator<Values> {
      const read = rowReader(columns, warn);
      const valuesBy = namer(table, columns.headers);
      for await (const {rows} of told('Reading')) for (const row of rows) yield valuesBy(read(row));
    },
  };
}

/** Names a row's values by the ids of the table's columns; columns of the user's own have none. */
export function namer(table: Table, headers: readonly string[]): (row: TypedRow) => Values {
  const ids = headers.map(header => table.columns.find(column => nameKey(column.header) === nameKey(header))?.id);
  return ({values}) => Object.fromEntries(ids.flatMap((id, index) => (id === undefined ? [] : [[id, values[index]]])));
}
