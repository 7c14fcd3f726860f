import type {Host} from '../workbench/index';
import {overviewText} from './overview-text';
import type {Output} from './run-command';
import {showOverview} from './show-overview';
import {requireWritable, writeWorkbook} from './write-workbook';

/**
 * What `npm start` prints: the overview of a spreadsheet that the add-on is set up in. It also writes it as a workbook
 * to `file`. Throws InputError, before it prints, when that file can't be written.
 */
export async function startCommand(host: Host, file: string, {out}: Output): Promise<void> {
  requireWritable(file);
  out(`${overviewText(showOverview(host))}\n`);
  await writeWorkbook(host, file);
  out(`The whole spreadsheet, for Excel or LibreOffice: ${file}\nYour own tables: npm run overview -- --help\n`);
}
