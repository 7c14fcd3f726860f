import {newSpreadsheet, setUp, showOverview} from './add-on';
import {checkStages} from './check-stages';
import {conversationsTable, customersTable, stagesTable} from './input-table';
import {overviewJson} from './overview-json';
import {overviewHelp, readOverviewOptions} from './overview-options';
import {overviewText} from './overview-text';
import {pasteTable} from './paste-table';
import {type Output, problemText} from './run-command';
import {readTypedTable} from './typed-table';
import {requireWritable, writeWorkbook} from './write-workbook';

/**
 * `npm run overview`: the built add-on's overview of the tables in CSV files. Throws InputError for options, files and
 * rows that are wrong.
 */
export async function overviewCommand(args: readonly string[], {out, error}: Output): Promise<void> {
  const options = readOverviewOptions(args);
  if (options === 'help') {
    out(overviewHelp);
    return;
  }
  if (options.xlsx !== undefined) requireWritable(options.xlsx);
  const stages = readTypedTable(stagesTable, options.stages);
  checkStages(stages);
  const customers = readTypedTable(customersTable, options.customers);
  const conversations = readTypedTable(conversationsTable, options.conversations);
  const warnings = [...customers.warnings, ...conversations.warnings];
  if (warnings.length > 0) error(problemText(warnings));

  const host = newSpreadsheet('Overview', {sheets: [{id: '0', name: 'Start', rowNumber: 1, colNumber: 1}]});
  for (const table of [stages, customers, conversations]) pasteTable(host, table);
  setUp(host, false);
  const overview = showOverview(host, options.asOf);
  out(options.json ? `${overviewJson(overview)}\n` : overviewText(overview));
  if (options.xlsx !== undefined) await writeWorkbook(host, options.xlsx);
}
