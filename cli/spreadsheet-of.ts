import type {Host} from '../workbench/index';
import {newSpreadsheet} from './new-spreadsheet';
import {pasteTable} from './paste-table';
import {setUp} from './set-up';
import type {TypedTable} from './typed-table';

/** Called as the work goes on, which takes seconds for a large log. */
export interface Progress {
  filling(): void;
  settingUp(): void;
}

const silent: Progress = {filling: () => undefined, settingUp: () => undefined};
/** A spreadsheet has one sheet at least, until the tables are there. */
const start = {id: '0', name: 'Start', rowNumber: 1, colNumber: 1};

/**
 * A new spreadsheet of these tables, in which the add-on is then set up: the other way round every number would be
 * evaluated twice. Throws InputError when the add-on refuses.
 */
export function spreadsheetOf(name: string, tables: readonly TypedTable[], progress = silent): Host {
  progress.filling();
  const host = newSpreadsheet(name, {sheets: [start]});
  for (const table of tables) pasteTable(host, table);
  host.sheet(start.name).delete();
  progress.settingUp();
  setUp(host, false);
  return host;
}
