/** The add-on's own proof of its numbers, on random tables: it must neither accuse a number that is right nor overlook a wrong one. */
import {setImmediate as nextTurn} from 'node:timers/promises';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Row} from '../../src/recount/cell';
import type {StageType} from '../../src/recount/read-rows';
import type {Host} from '../../workbench/index';
import {arbitraryCase} from '../random/arbitrary-case';
import {hostWith} from './evaluate';
import {prepare} from './prepared';
import {cellOf} from './shown-overview';

const TYPES: readonly StageType[] = ['Open', 'Lost', 'Open', 'Won', 'Disqualified'];

function said(host: Host): string {
  host.answer({alert: 'OK'});
  host.clickMenu('Prove the numbers');
  const last = host.screen.shown.at(-1);
  return last?.kind === 'alert' ? last.message : '';
}

it('agrees, and names the one number that is typed over, on random tables, days and filters', {
  timeout: 600_000,
}, async () => {
  const prepared = prepare(TYPES);
  await fc.assert(
    fc.asyncProperty(
      arbitraryCase({stageTrouble: false, largest: 90}),
      fc.constantFrom(...Object.keys(prepared.map.sections.metrics ?? {})),
      async ({tables, asOf, filters}, metric) => {
        // The heap keeps the tables until the event loop turns.
        await nextTurn();
        const stages = TYPES.map((Type, index) => ({...(tables.stages[index] ?? {Stage: `Further ${index}`}), Type}));
        const host = hostWith(prepared, {...tables, stages: stages as Row[]}, asOf, filters);
        expect(said(host)).toMatch(/^(\d+) of \1 numbers agree/);
        const address = cellOf(prepared.map, 'metrics', metric);
        host.sheet(prepared.map.sheet).type(address, 123_456.5);
        expect(said(host)).toContain(`${prepared.map.sheet}!${address} `);
      },
    ),
    {numRuns: 20, seed: 20_261_125},
  );
});
