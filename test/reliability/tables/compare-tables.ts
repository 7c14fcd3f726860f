/** Holds one pipeline's formulas against the recount, in a process of its own: `tsx compare-tables.ts NAME TABLES`. */
import {setImmediate as nextTurn} from 'node:timers/promises';
import fc from 'fast-check';
import {disagreements} from '../../property/disagreements.ts';
import {PIPELINES} from '../../property/pipelines.ts';
import {prepare} from '../../property/prepared.ts';
import {arbitraryCase} from '../../random/arbitrary-case.ts';

/** Made at a time: all of them at once would fill the memory. */
const BATCH = 50;
/** Other tables than those of the tests. */
const OTHER_SEED = 7_000_000;
const SHUFFLE_EVERY = 5;

/** How one pipeline's tables compared. */
export interface Comparison {
  readonly name: string;
  readonly tables: number;
  /** For each table on which they differ, how. */
  readonly differing: readonly string[][];
}

const [name = '', count = '0'] = process.argv.slice(2);
const {types, seed} = PIPELINES[name as keyof typeof PIPELINES];
const prepared = prepare(types);
const differing: string[][] = [];
for (let done = 0; done < Number(count); done += BATCH) {
  const numRuns = Math.min(BATCH, Number(count) - done);
  const cases = fc.sample(arbitraryCase({stageTrouble: false}), {numRuns, seed: seed + OTHER_SEED + done});
  for (const [index, random] of cases.entries()) {
    // The heap keeps the tables until the event loop turns.
    await nextTurn();
    const found = disagreements(prepared, random, index % SHUFFLE_EVERY === 0 ? index + 1 : undefined);
    if (found.length > 0) differing.push(found);
  }
}
const comparison: Comparison = {name, tables: Number(count), differing};
console.log(JSON.stringify(comparison));
