/** Pairs one deed with every other, in a process of its own: `tsx try-deed.ts NAME MOST`. Prints `PairResult`s. */
import {type PairResult, tryPair} from './pair.ts';
import {sharedPipeline} from './shared-pipeline.ts';

const [name, most = 'Infinity'] = process.argv.slice(2);
const shared = sharedPipeline();
const first = shared.deeds.find(deed => deed.name === name);
if (!first)
  throw new Error(`There is no deed "${name}". There are: ${shared.deeds.map(deed => deed.name).join(', ')}.`);
const results: PairResult[] = [];
for (const second of shared.deeds) results.push(await tryPair(shared, first, second, Number(most)));
console.log(JSON.stringify(results));
