/** `npm run overview`: prints the add-on's overview of your own tables, without a browser or an account. */
import {overviewCommand} from './overview-command';
import {runCommand, terminal} from './run-command';

// npm runs a script in the project's folder; files are meant from where the user stands.
if (process.env.npm_lifecycle_event === 'overview' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.exitCode = await runCommand(terminal, () => overviewCommand(process.argv.slice(2), terminal));
