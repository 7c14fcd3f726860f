import {setImmediate as nextTurn} from 'node:timers/promises';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Row} from '../../src/recount/cell';
import type {StageType} from '../../src/recount/read-rows';
import {recount} from '../../src/recount/recount';
import {arbitraryCase} from '../random/arbitrary-case';
import {shuffled} from '../random/shuffled';
import {differences} from './differences';
import {evaluate} from './evaluate';
import {prepare} from './prepared';
import type {ShownOverview} from './shown-overview';

/** Every fifth table is counted again with its rows in another order. */
const SHUFFLE_EVERY = 5;

/** Holds the overview's every number against the independent recount, on random tables under random filters. */
export function describeAgreement(types: readonly StageType[], {tables, seed}: {tables: number; seed: number}): void {
  describe(`a pipeline of ${types.join(', ')}`, () => {
    it(`shows what the recount counts, on ${tables} random tables`, {timeout: 1_800_000}, async () => {
      const prepared = prepare(types);
      let run = 0;
      await fc.assert(
        fc.asyncProperty(arbitraryCase({stageTrouble: false}), async ({tables: random, asOf, filters}) => {
          // The heap keeps what was cloned until the event loop turns: 4 MB a table, and a worker has no room for 500.
          await nextTurn();
          const given = {...random, stages: ofTypes(random.stages, types)};
          const shown = evaluate(prepared, given, asOf, filters);
          expect(differences(shown, recount(given, asOf, filters))).toEqual([]);
          expect(brokenInvariants(shown)).toEqual([]);
          if (run++ % SHUFFLE_EVERY === 0) {
            const mixed = {...given, conversations: shuffled(given.conversations, run)};
            expect(differences(evaluate(prepared, mixed, asOf, filters), recount(given, asOf, filters))).toEqual([]);
          }
        }),
        {numRuns: tables, seed},
      );
    });
  });
}

/** The stages' own names and numbers, with these types and as many as there are types. */
function ofTypes(stages: readonly Row[], types: readonly StageType[]): Row[] {
  return types.map((Type, index) => ({...(stages[index] ?? {Stage: `Further stage ${index}`}), Type}));
}

/** On the sheet itself: the funnel never widens, and every deal that reached a rung below the Won one is somewhere. */
function brokenInvariants({stages}: ShownOverview): string[] {
  const rungs = stages.filter(stage => typeof stage.reached === 'number');
  const wonRung = rungs.findIndex(({type}) => type === 'Won');
  return rungs.flatMap((stage, index) => {
    const next = Number(rungs[index + 1]?.reached ?? 0);
    const here = Number(stage.lostHere) + Number(stage.disqualifiedHere) + Number(stage.openHere);
    if (Number(stage.reached) < next) return [`The funnel widens at rung ${index + 2}.`];
    return index < wonRung && Number(stage.reached) !== next + here ? [`Deals are missing at rung ${index + 1}.`] : [];
  });
}
