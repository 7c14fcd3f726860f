import type {Table} from '../src/pipeline/tables/table';
import {CONVERSATIONS, CUSTOMERS, STAGES, TARGETS} from '../src/pipeline/tables/tables';
import type {Host} from '../workbench/index';
import {checkStages} from './check-stages';
import {readHeadedTable} from './headed-table';
import {readBytes} from './read-bytes';
import {spreadsheetOf} from './spreadsheet-of';
import {readTypedTable} from './typed-table';

/** Paths of files of delimited text. */
export interface TableFiles {
  stages: string;
  customers: string;
  conversations: string;
  targets?: string | undefined;
}

/**
 * A new spreadsheet of the tables in files, with the add-on set up in it. Throws InputError for files and rows that
 * are wrong.
 *
 * @param warn told what is kept as text although its column holds dates or numbers.
 */
export function loadTables(files: TableFiles, warn: (warnings: readonly string[]) => void): Host {
  const read = (table: Table, file: string) => readTypedTable(table, readHeadedTable(file, readBytes(file)));
  const stages = read(STAGES, files.stages);
  checkStages(stages);
  const customers = read(CUSTOMERS, files.customers);
  const conversations = read(CONVERSATIONS, files.conversations);
  const targets = files.targets === undefined ? [] : [read(TARGETS, files.targets)];
  const tables = [stages, customers, conversations, ...targets];
  const warnings = tables.flatMap(table => table.warnings);
  if (warnings.length > 0) warn(warnings);
  return spreadsheetOf('Overview', tables);
}
