/** Hits one command at its points, in a process of its own: `tsx hit-command.ts NAME MOST SEED`. Prints a `CommandResult`. */
import {COMMANDS} from '../commands/commands.ts';
import {hit} from './hit.ts';

const [name, most = 'Infinity', seed = '0'] = process.argv.slice(2);
const command = COMMANDS.find(each => each.name === name);
if (!command)
  throw new Error(`There is no command "${name}". There are: ${COMMANDS.map(each => each.name).join(', ')}.`);
console.log(JSON.stringify(await hit(command, {most: Number(most), seed: Number(seed)})));
