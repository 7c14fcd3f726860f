import {setImmediate as nextTurn} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {SEED} from '../seed';
import type {CasesByKind} from './hostile-case';
import {runHostileCase} from './run-hostile-case';

/** With WHOLE set, all cases; else every second one, the others with another build. */
const STEP = process.env.WHOLE ? 1 : 2;

/** A test for each case: nothing is thrown, lost or shown wrong, and what is odd is told. */
export function describeCases(kinds: CasesByKind): void {
  describe.each(Object.entries(kinds))('%s', (_, cases) => {
    it.each(cases.filter((_case, index) => index % STEP === SEED % STEP))('$name', async hostile => {
      // What was cloned is kept until the event loop turns.
      await nextTurn();
      const {faults, said} = runHostileCase(hostile);
      expect(faults, said.join('\n')).toEqual([]);
    });
  });
}
