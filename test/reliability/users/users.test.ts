import {expect, it} from 'vitest';
import {SEED} from '../seed.ts';
import {tryPair} from './pair.ts';
import {sharedPipeline} from './shared-pipeline.ts';

/** Others with each build; `npm run reliability` tries all. */
const PAIRS = 3;
/** Within longer ones the second user would be turned away some hundred times. */
const SHORT = /^(log|take a conversation|mend|take the mending|import)/;

it('two users who come between each other lose nothing and double nothing', async () => {
  const shared = sharedPipeline();
  const firsts = shared.deeds.filter(({name}) => SHORT.test(name));
  const pairs = firsts.flatMap(first => shared.deeds.map(second => [first, second] as const));
  let refusals = 0;
  for (let index = 0; index < PAIRS; index++) {
    const [first, second] = pairs[(SEED + index * Math.ceil(pairs.length / PAIRS)) % pairs.length] ?? [];
    if (!first || !second) throw new Error('There is no such pair.');
    const result = await tryPair(shared, first, second, 1);
    expect(result, `${first.name}, ${second.name}`).toMatchObject({failures: []});
    refusals += result.refusals;
  }
  // The lock was met at all.
  expect(refusals).toBeGreaterThan(0);
});
