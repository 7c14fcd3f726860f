import type {Host} from '../apps-script/host';
import {newSpreadsheet, setUp} from './add-on';
import {checkStages} from './check-stages';
import {conversationsTable, customersTable, stagesTable, targetsTable} from './input-table';
import {pasteTable} from './paste-table';
import {readTypedTable} from './typed-table';

/** Paths of CSV files. */
export interface TableFiles {
  stages: string;
  customers: string;
  conversations: string;
  targets?: string | undefined;
}

/**
 * A new spreadsheet with the tables of CSV files, in which the add-on is then set up: the other way round every number
 * would be evaluated twice. Throws InputError for files and rows that are wrong.
 *
 * @param warn told what is kept as text although its column holds dates or numbers.
 */
export function loadTables(files: TableFiles, warn: (warnings: readonly string[]) => void): Host {
  const stages = readTypedTable(stagesTable, files.stages);
  checkStages(stages);
  const customers = readTypedTable(customersTable, files.customers);
  const conversations = readTypedTable(conversationsTable, files.conversations);
  const targets = files.targets === undefined ? [] : [readTypedTable(targetsTable, files.targets)];
  const tables = [stages, customers, conversations, ...targets];
  const warnings = tables.flatMap(table => table.warnings);
  if (warnings.length > 0) warn(warnings);
  const host = newSpreadsheet('Overview', {sheets: [{id: '0', name: 'Start', rowNumber: 1, colNumber: 1}]});
  for (const table of tables) pasteTable(host, table);
  setUp(host, false);
  return host;
}
