import {fileURLToPath} from 'node:url';
import {COMMANDS} from '../commands/commands.ts';
import {eachApart} from '../each-apart.ts';
import type {Details, Figure, Measure} from '../measure.ts';
import {DEMANDS, type Demand} from './demands.ts';
import type {CommandResult} from './hit.ts';

const SCRIPT = fileURLToPath(new URL('hit-command.ts', import.meta.url));
/** Points of each command that a quick run tries. */
const QUICK_POINTS = 8;
/** Of a command's points, each kept by itself: a whole run takes hours. */
const PARTS = 4;
/** Of each command and demand. */
const MOST_EXAMPLES = 2;

/** Hits every command at every of its service calls, and counts where a demand does not hold. */
export const measureFaults: Measure['run'] = async ({quick, most, match, say}) => {
  const names = COMMANDS.map(({name}) => name).filter(name => name.includes(match));
  const parts = quick ? 1 : PARTS;
  const jobs = names.flatMap(name =>
    Array.from({length: parts}, (_, part) => [name, `${quick ? QUICK_POINTS : most}`, `${part}/${parts}`]),
  );
  const found = await eachApart<CommandResult>(SCRIPT, jobs, ([name, , part], {tried, failures}) =>
    say(`${name}, ${part}: ${tried} points, ${failures.length} where something does not hold`),
  );
  const results = names.map((_, index) => together(found.slice(index * parts, (index + 1) * parts)));
  return {figures: demandIds.map(demand => figure(demand, results)), details: [details(results)]};
};

/** A command's result out of those of its parts. */
function together(parts: readonly CommandResult[]): CommandResult {
  const [first] = parts as [CommandResult];
  return {...first, tried: sum(parts, ({tried}) => tried), failures: parts.flatMap(({failures}) => failures)};
}

const demandIds = Object.keys(DEMANDS) as Demand[];

function figure(demand: Demand, results: readonly CommandResult[]): Figure {
  const count = sum(results, result => failing(result, demand));
  const tried = sum(results, result => result.tried);
  const points = sum(results, result => result.points);
  const found = `${count} of ${tried}${tried < points ? ` that were tried, of ${points}` : ''}`;
  return {
    what: `Of the service calls that fail, those after which ${DEMANDS[demand]}`,
    aim: '0',
    found,
    isMet: count === 0,
  };
}

function details(results: readonly CommandResult[]): Details {
  return {
    title: 'Service calls that fail',
    text:
      'Each service call of each command fails once in passing or for good, before or after it took effect, or is the last ' +
      'before the run is cut off as at Google’s time limit; then the user tries again. A call that changes nothing fails the ' +
      'same before and after. The columns count the points after which: ' +
      `${demandIds.map(id => `${DEMANDS[id]} (*${id}*)`).join('; ')}.`,
    head: ['Command', 'Calls', 'Points', 'Tried', ...demandIds],
    rows: results.map(result => [
      result.name,
      `${result.calls}`,
      `${result.points}`,
      `${result.tried}`,
      ...demandIds.map(demand => `${failing(result, demand)}`),
    ]),
    examples: results.flatMap(result =>
      demandIds.flatMap(demand =>
        result.failures
          .filter(({broken}) => broken[demand] !== undefined)
          .slice(0, MOST_EXAMPLES)
          .map(
            ({point: {call, method, fault}, broken}) =>
              `${result.name}, ${demand}: call ${call}, ${method}, ${fault}: ${broken[demand]}`,
          ),
      ),
    ),
  };
}

function failing({failures}: CommandResult, demand: Demand): number {
  return failures.filter(({broken}) => broken[demand] !== undefined).length;
}

function sum(results: readonly CommandResult[], of: (result: CommandResult) => number): number {
  return results.reduce((all, result) => all + of(result), 0);
}
