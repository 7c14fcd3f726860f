/** `npm start`: shows the add-on in a spreadsheet page, and what it makes of its sample data in the terminal. */
import {type Host, PageError, showPage} from '../workbench/index';
import {InputError} from './input-error';
import {newSample} from './new-sample';
import {PAGE_ADD_ON} from './page-add-on';
import {requireTimeZone} from './require-time-zone';
import {runCommand, terminal} from './run-command';
import {startCommand} from './start-command';
import {readStartOptions, startHelp} from './start-options';

const workbook = '.workbench/sales-pipeline.xlsx';

process.exitCode = await runCommand(terminal, async () => {
  const options = readStartOptions(process.argv.slice(2));
  if (options === 'help') {
    terminal.out(startHelp);
    return;
  }
  requireTimeZone();
  if (!options.page) await startCommand(newSample(), workbook, terminal);
  else {
    const {file, port, open} = options;
    const onNew = (host: Host) => startCommand(host, workbook, terminal);
    await showPage(PAGE_ADD_ON, {file, port, open, say: terminal.out, onNew}).catch(asInputError);
  }
});

function asInputError(error: unknown): never {
  throw error instanceof PageError ? new InputError([error.message]) : error;
}
