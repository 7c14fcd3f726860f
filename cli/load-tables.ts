import {CONVERSATIONS, CUSTOMERS, STAGES, TARGETS} from '../src/pipeline/tables/tables';
import type {Host} from '../workbench/index';
import {checkStages} from './check-stages';
import {readCsvFile} from './csv-file';
import {spreadsheetOf} from './spreadsheet-of';
import {readTypedTable} from './typed-table';

/** Paths of CSV files. */
export interface TableFiles {
  stages: string;
  customers: string;
  conversations: string;
  targets?: string | undefined;
}

/**
 * A new spreadsheet of the tables in CSV files, with the add-on set up in it. Throws InputError for files and rows that
 * are wrong.
 *
 * @param warn told what is kept as text although its column holds dates or numbers.
 */
export function loadTables(files: TableFiles, warn: (warnings: readonly string[]) => void): Host {
  const stages = readTypedTable(STAGES, readCsvFile(files.stages));
  checkStages(stages);
  const customers = readTypedTable(CUSTOMERS, readCsvFile(files.customers));
  const conversations = readTypedTable(CONVERSATIONS, readCsvFile(files.conversations));
  const targets = files.targets === undefined ? [] : [readTypedTable(TARGETS, readCsvFile(files.targets))];
  const tables = [stages, customers, conversations, ...targets];
  const warnings = tables.flatMap(table => table.warnings);
  if (warnings.length > 0) warn(warnings);
  return spreadsheetOf('Overview', tables);
}
