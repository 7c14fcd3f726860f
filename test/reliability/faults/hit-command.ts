/** Hits one command at its points, or a part of them, in a process of its own: `tsx hit-command.ts NAME MOST PART`. Prints a `CommandResult`. */
import {COMMANDS} from '../commands/commands.ts';
import {hit} from './hit.ts';

const [name, most = 'Infinity', part = '0/1'] = process.argv.slice(2);
const [which = 0, of = 1] = part.split('/').map(Number);
const command = COMMANDS.find(each => each.name === name);
if (!command)
  throw new Error(`There is no command "${name}". There are: ${COMMANDS.map(each => each.name).join(', ')}.`);
console.log(JSON.stringify(await hit(command, {most: Number(most), seed: 0, part: {which, of}})));
