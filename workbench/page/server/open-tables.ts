import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import type {Host} from '../../apps-script/host';
import {setUp} from '../../cli/add-on';
import {checkStages} from '../../cli/check-stages';
import {InputError} from '../../cli/input-error';
import {conversationsTable, customersTable, type InputTable, stagesTable, targetsTable} from '../../cli/input-table';
import {pasteTable} from '../../cli/paste-table';
import {readTypedTable, type TypedTable} from '../../cli/typed-table';
import type {TableFile} from '../protocol';
import {localTimeZone, openHost} from './open-host';

/** Told apart by a column of their own; customers come last, since conversations name customers too. */
const signs: ReadonlyArray<readonly [InputTable, string]> = [
  [targetsTable, 'quota per month'],
  [conversationsTable, 'date'],
  [stagesTable, 'stage'],
  [customersTable, 'customer'],
];

/**
 * A new spreadsheet of CSV files, with the add-on set up in it: stages, customers, conversations, targets, or some of
 * these. Calls back with what it is about to do, and with what is kept as text although its column holds dates or numbers.
 * Throws InputError when a file is none of these tables, or a table is wrong.
 */
export function openTables(
  files: readonly TableFile[],
  progress: (label: string) => void,
  warn: (warnings: readonly string[]) => void,
): Host {
  progress(files.length === 1 ? 'Reading the table…' : `Reading ${files.length} tables…`);
  const tables = readTables(files);
  warn(tables.flatMap(({warnings}) => warnings));
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  progress(`Filling in ${rows.toLocaleString('en')} rows…`);
  const data = {sheets: [{id: '0', name: 'Start', rowNumber: 1, colNumber: 1}]};
  const host = openHost({data, name: 'Sales pipeline', timeZone: localTimeZone()});
  for (const table of tables) pasteTable(host, table);
  host.sheet('Start').delete();
  progress(`Setting up the overview of ${rows.toLocaleString('en')} rows…`);
  setUp(host, false);
  return host;
}

function readTables(files: readonly TableFile[]): TypedTable[] {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  try {
    const tables = files.map(({name, text}) => {
      const path = join(folder, basename(name));
      writeFileSync(path, text);
      const table = withPlainNames(folder, () => readTypedTable(tableOf(name, text), path));
      return {...table, warnings: table.warnings.map(warning => plainNames(folder, warning))};
    });
    const twice = tables.find(({name}, index) => tables.findIndex(other => other.name === name) < index);
    if (twice) throw new InputError([`Two files are tables of ${twice.name}. Open one of them.`]);
    for (const table of tables) if (table.name === stagesTable.name) withPlainNames(folder, () => checkStages(table));
    return tables;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Problems are told by the names of the files that the user chose, not of their copies. */
function withPlainNames<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.problems.map(problem => plainNames(folder, problem)));
  }
}

function plainNames(folder: string, text: string): string {
  return text.replaceAll(join(folder, '/'), '');
}

function tableOf(name: string, text: string): InputTable {
  const headers = (/^\uFEFF?([^\r\n]*)/.exec(text)?.[1] ?? '').split(',').map(plain);
  const found = signs.find(([, sign]) => headers.includes(sign));
  if (found) return found[0];
  throw new InputError([
    `${name} is no table of Sales Pipeline: its first line names none of the columns Date, Stage, Customer and Quota per month.`,
  ]);
}

function plain(header: string): string {
  return header.replace(/^"|"$/g, '').trim().toLowerCase();
}
