import {nameKey} from '../src/pipeline/tables/name';
import type {Table} from '../src/pipeline/tables/table';
import {CONVERSATIONS, CUSTOMERS, columnOf, STAGES, TARGETS} from '../src/pipeline/tables/tables';
import type {Opened, TableFile} from '../workbench/index';
import {checkStages} from './check-stages';
import {type HeadedTable, readHeadedTable} from './headed-table';
import {InputError} from './input-error';
import {spreadsheetOf} from './spreadsheet-of';
import {readTypedTable, type TypedTable} from './typed-table';

/** Told apart by a column of their own; customers come last, since conversations name customers too. */
const signs: ReadonlyArray<readonly [table: Table, header: string]> = [
  [TARGETS, columnOf(TARGETS, 'quotaPerMonth').header],
  [CONVERSATIONS, columnOf(CONVERSATIONS, 'date').header],
  [STAGES, columnOf(STAGES, 'stage').header],
  [CUSTOMERS, columnOf(CUSTOMERS, 'customer').header],
];

/**
 * A new spreadsheet of files of delimited text, with the add-on set up in it: stages, customers, conversations, targets, or some of
 * these; or what is wrong with the files.
 *
 * @param progress told what it is about to do.
 */
export function openTables(files: readonly TableFile[], progress: (label: string) => void): Opened {
  try {
    progress(files.length === 1 ? 'Reading the table…' : `Reading ${files.length} tables…`);
    const tables = readTables(files);
    const count = tables.reduce((sum, {rows}) => sum + rows.length, 0);
    const rows = `${count.toLocaleString('en')} rows`;
    const host = spreadsheetOf('Sales pipeline', tables, {
      filling: () => progress(`Filling in ${rows}…`),
      settingUp: () => progress(`Setting up the overview of ${rows}…`),
    });
    return {host, keptAsText: tables.flatMap(({warnings}) => warnings)};
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {problems: error.problems};
  }
}

function readTables(files: readonly TableFile[]): TypedTable[] {
  const tables = files.map(({name, bytes}) => {
    const read = readHeadedTable(name, bytes);
    return readTypedTable(tableOf(read), read);
  });
  const twice = tables.find(({table}, index) => tables.findIndex(other => other.table === table) < index);
  if (twice) throw new InputError([`Two files are tables of ${twice.table.sheet}. Open one of them.`]);
  for (const table of tables) if (table.table === STAGES) checkStages(table);
  return tables;
}

function tableOf({file, headers}: HeadedTable): Table {
  const keys = headers.map(nameKey);
  const found = signs.find(([, header]) => keys.includes(nameKey(header)));
  if (found) return found[0];
  const names = signs.map(([, header]) => header).join(', ');
  throw new InputError([`${file} is no table of Sales Pipeline: its first line names none of the columns ${names}.`]);
}
