import {fileURLToPath} from 'node:url';
import {eachApart} from '../each-apart.ts';
import type {Details, Figure, Measure} from '../measure.ts';
import {DEMANDS, type Demand, type PairResult} from './pair.ts';
import {sharedPipeline} from './shared-pipeline.ts';

const SCRIPT = fileURLToPath(new URL('try-deed.ts', import.meta.url));
/** Of each pair and demand. */
const MOST_EXAMPLES = 1;

/** Lets a second user begin everywhere within what a first one does, for every pair of commands that write. */
export const measureUsers: Measure['run'] = async ({quick, most, match, say}) => {
  const names = sharedPipeline()
    .deeds.map(({name}) => name)
    .filter(name => name.includes(match));
  const results = await eachApart<PairResult[]>(
    SCRIPT,
    names.map(name => [name, `${quick ? 1 : most}`]),
    ([name], pairs) => {
      const orders = pairs.reduce((sum, pair) => sum + pair.orders, 0);
      const failing = pairs.reduce((sum, pair) => sum + pair.failures.length, 0);
      say(`While one would ${name}: ${orders} orders, ${failing} where something does not hold`);
    },
  );
  const pairs = results.flat();
  return {figures: demandIds.map(demand => figure(demand, pairs)), details: [details(names, pairs, most)]};
};

const demandIds = Object.keys(DEMANDS) as Demand[];

function figure(demand: Demand, pairs: readonly PairResult[]): Figure {
  const orders = pairs.reduce((sum, pair) => sum + pair.orders, 0);
  const count = pairs.reduce((sum, pair) => sum + failing(pair, demand), 0);
  const what = `Of the orders in which two users can come between each other, those in which ${DEMANDS[demand]}`;
  return {what, aim: '0', found: `${count} of ${orders}`, isMet: count === 0};
}

function details(names: readonly string[], pairs: readonly PairResult[], most: number): Details {
  return {
    title: 'Two users at once',
    text:
      'While one user does what the row says, another begins each of the others: before every service call of the first outside ' +
      'its lock, and before all of those inside it, where the second is turned away and tries again when the first is done. The ' +
      `columns count the orders in which ${demandIds.map(id => `${DEMANDS[id]} (*${id}*)`).join('; ')}.` +
      (most < Number.POSITIVE_INFINITY ? ` Orders tried of each pair: ${most} at most.` : ''),
    head: ['The first would', 'Orders', 'Turned away', ...demandIds],
    rows: names.map(name => {
      const own = pairs.filter(({first}) => first === name);
      const sum = (of: (pair: PairResult) => number): string => `${own.reduce((all, pair) => all + of(pair), 0)}`;
      return [
        name,
        sum(({orders}) => orders),
        sum(({refusals}) => refusals),
        ...demandIds.map(demand => sum(pair => failing(pair, demand))),
      ];
    }),
    examples: pairs.flatMap(({first, second, failures}) =>
      demandIds.flatMap(demand =>
        failures
          .filter(({broken}) => broken[demand] !== undefined)
          .slice(0, MOST_EXAMPLES)
          .map(
            ({at, broken}) =>
              `${demand}: one would ${first}, another ${second}, ${at === 'held' ? 'inside the lock' : `before call ${at}`}: ${broken[demand]}`,
          ),
      ),
    ),
  };
}

function failing({failures}: PairResult, demand: Demand): number {
  return failures.filter(({broken}) => broken[demand] !== undefined).length;
}
