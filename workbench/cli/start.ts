/** `npm start`: shows the add-on in a spreadsheet page, and what it makes of its sample data in the terminal. */
import {newSample} from '../page/server/sample';
import {showPage} from '../page/server/show-page';
import {runCommand, terminal} from './run-command';
import {startCommand} from './start-command';
import {readStartOptions, startHelp} from './start-options';

const workbook = '.workbench/sales-pipeline.xlsx';

process.exitCode = await runCommand(terminal, async () => {
  const options = readStartOptions(process.argv.slice(2));
  if (options === 'help') terminal.out(startHelp);
  else if (options.page) await showPage(options, terminal, host => startCommand(host, workbook, terminal));
  else await startCommand(newSample(), workbook, terminal);
});
