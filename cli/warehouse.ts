/** `npm run warehouse`: the overview's numbers as SQL, on BigQuery or on DuckDB. */
import {runCommand, terminal} from './run-command';
import {warehouseCommand} from './warehouse/warehouse-command';

// npm runs a script in the project's folder; files are meant from where the user stands.
if (process.env.npm_lifecycle_event === 'warehouse' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.exitCode = await runCommand(terminal, () => warehouseCommand(process.argv.slice(2), terminal));
