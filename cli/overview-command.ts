import {loadTables} from './load-tables';
import {overviewHelp} from './overview-help';
import {overviewJson} from './overview-json';
import {readOverviewOptions} from './overview-options';
import {overviewText} from './overview-text';
import {requireTimeZone} from './require-time-zone';
import {type Output, problemText} from './run-command';
import {showOverview} from './show-overview';
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
  requireTimeZone();
  if (options.xlsx !== undefined) requireWritable(options.xlsx);
  const warn = (warnings: readonly string[]): void => error(problemText(warnings));
  const host = loadTables(options, warn);
  const overview = showOverview(host, options.inputs, warning => warn([warning]));
  out(options.json ? `${overviewJson(overview)}\n` : overviewText(overview));
  if (options.xlsx !== undefined) await writeWorkbook(host, options.xlsx);
}
