import {setImmediate as nextTurn} from 'node:timers/promises';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {arbitraryCase} from '../random/arbitrary-case';
import {disagreements} from './disagreements';
import type {Pipeline} from './pipelines';
import {prepare} from './prepared';

/** Every fifth table is counted again with its rows in another order. */
const SHUFFLE_EVERY = 5;

/** Holds the overview's every number against the independent recount, on random tables under random filters. */
export function describeAgreement({types, tables, seed}: Pipeline): void {
  describe(`a pipeline of ${types.join(', ')}`, () => {
    it(`shows what the recount counts, on ${tables} random tables`, {timeout: 1_800_000}, async () => {
      const prepared = prepare(types);
      let run = 0;
      await fc.assert(
        fc.asyncProperty(arbitraryCase({stageTrouble: false}), async random => {
          // The heap keeps what was cloned until the event loop turns: 4 MB a table, and a worker has no room for 500.
          await nextTurn();
          const isShuffled = run++ % SHUFFLE_EVERY === 0;
          expect(disagreements(prepared, random, isShuffled ? run : undefined)).toEqual([]);
        }),
        {numRuns: tables, seed},
      );
    });
  });
}
