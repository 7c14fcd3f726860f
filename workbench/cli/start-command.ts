import {newSpreadsheet, setUp, showOverview} from './add-on';
import {funnelText} from './funnel-text';
import {overviewText} from './overview-text';
import type {Output} from './run-command';
import {requireWritable, writeWorkbook} from './write-workbook';

/** `npm start`: the built add-on with its own sample data, in the terminal and as a workbook in `file`. */
export async function startCommand(file: string, {out}: Output): Promise<void> {
  requireWritable(file);
  const host = newSpreadsheet('Sales pipeline');
  setUp(host, true);
  const overview = showOverview(host);
  out(`${overviewText(overview)}\n${funnelText(overview)}\n`);
  await writeWorkbook(host, file);
  out(`The whole spreadsheet, for Excel or LibreOffice: ${file}\nYour own tables: npm run overview -- --help\n`);
}
