import {once} from 'node:events';
import {createWriteStream, statSync} from 'node:fs';
import {join} from 'node:path';
import {finished} from 'node:stream/promises';
import {sampleData} from '../../src/pipeline/sample/sample-data';
import {DEFAULT_PROCESS} from '../../src/pipeline/stages/default-process';
import type {Table, TableId} from '../../src/pipeline/tables/table';
import {TABLES} from '../../src/pipeline/tables/tables';
import {checkStages} from '../check-stages';
import {readHeadedTable} from '../headed-table';
import {readBytes} from '../read-bytes';
import {readTypedTable, type TypedTable, type TypedValue} from '../typed-table';
import type {TableFile} from './engine';
import {largeTable, namer, type Values} from './large-table';
import {warehouseRow} from './warehouse-row';

/** Paths of CSV files, as for `npm run overview`. */
export type CsvFiles = Readonly<Partial<Record<TableId, string>>>;

/** Of many like warnings the first say enough. */
const MOST_WARNINGS = 20;

/** From which size on a file is read part by part, and how large a part is. */
export interface Sizes {
  readonly large: number;
  readonly part?: number;
}

/** Bytes. Three gigabytes of memory hold what a file of this size makes of itself. */
const SIZES: Sizes = {large: 200_000_000};

/** What is told while large tables are read. */
export interface Said {
  progress(text: string): void;
  /** @param count of all of them, of which the first are told */
  warn(first: readonly string[], count: number): void;
}

class Warnings {
  readonly first: string[] = [];
  count = 0;

  readonly add = (text: string): void => {
    this.count++;
    if (this.first.length < MOST_WARNINGS) this.first.push(text);
  };
}

/** Writes the tables of CSV files as lines of JSON. Throws InputError for files and rows that are wrong. */
export async function filesOfCsv(files: CsvFiles, folder: string, said: Said, sizes = SIZES): Promise<TableFile[]> {
  const made: TableFile[] = [];
  for (const id of Object.keys(TABLES) as TableId[]) {
    const file = files[id];
    if (file === undefined) continue;
    said.progress(`Reading ${file}…`);
    const size = statSync(file, {throwIfNoEntry: false})?.size ?? 0;
    const warnings = new Warnings();
    if (size > sizes.large) {
      const table = largeTable(TABLES[id], file, {size, part: sizes.part, progress: said.progress});
      made.push(await written(id, folder, table.rows(await table.columns(), warnings.add)));
    } else {
      const table = readTable(TABLES[id], file);
      if (id === 'stages') checkStages(table);
      table.warnings.forEach(warnings.add);
      made.push(await written(id, folder, valuesOf(table)));
    }
    if (warnings.count > 0) said.warn(warnings.first, warnings.count);
  }
  return made;
}

/** The add-on's own sample data, as it stands on a day. @param today a serial number */
export async function filesOfSample(folder: string, today: number): Promise<TableFile[]> {
  const {customers, conversations, targets} = sampleData(DEFAULT_PROCESS, today);
  const rows: Readonly<Record<TableId, readonly object[]>> = {
    stages: DEFAULT_PROCESS,
    customers,
    conversations,
    targets,
  };
  const made: TableFile[] = [];
  for (const id of Object.keys(TABLES) as TableId[]) made.push(await written(id, folder, dated(id, rows[id])));
  return made;
}

/** As `npm run overview` reads it, but for the limits of a spreadsheet. */
function readTable(table: Table, file: string): TypedTable {
  return readTypedTable(
    table,
    readHeadedTable(file, readBytes(file), () => {}),
  );
}

function* valuesOf({table, headers, rows}: TypedTable): Generator<Values> {
  const valuesBy = namer(table, headers);
  for (const row of rows) yield valuesBy(row);
}

/** Numbers in a column of dates are serial numbers there. */
function* dated(table: TableId, rows: readonly object[]): Generator<Values> {
  const dates = TABLES[table].columns.filter(({type}) => type === 'date').map(({id}) => id);
  for (const row of rows) {
    yield Object.fromEntries(
      Object.entries(row).map(([id, value]) => [
        id,
        dates.includes(id) && typeof value === 'number' ? {date: value} : (value as TypedValue),
      ]),
    );
  }
}

async function written(
  table: TableId,
  folder: string,
  rows: Iterable<Values> | AsyncIterable<Values>,
): Promise<TableFile> {
  const path = join(folder, `${table}.ndjson`);
  const out = createWriteStream(path);
  let count = 0;
  for await (const values of rows) {
    count++;
    // What is written faster than the disk takes it would pile up in memory.
    if (!out.write(`${JSON.stringify(warehouseRow(table, count, values))}\n`)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
  return {table, path, rows: count};
}
