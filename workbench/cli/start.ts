/** `npm start`: shows what the add-on makes of its sample data. */
import {runCommand, terminal} from './run-command';
import {startCommand} from './start-command';

process.exitCode = await runCommand(terminal, () => startCommand('.workbench/sales-pipeline.xlsx', terminal));
