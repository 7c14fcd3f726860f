import {setImmediate as nextTurn} from 'node:timers/promises';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Host} from '../../workbench/index';
import {smallSpreadsheet, spreadsheet} from './spreadsheet';

/** What people type into Conversations, right and wrong, column by column. */
const WORDS: Readonly<Record<string, readonly (string | number)[]>> = {
  A: ['2025-10-04', '2025-09-01', '2025-10-20', '2025-07-07', '', 'x', '#N/A'],
  B: ['Alder Foods', 'Birch & Co', 'Cedar', 'dune ', 'Elm', ''],
  C: ['', 'Second order', 'x'],
  D: ['New opportunity', 'Qualified', 'Contacting', 'Closing', 'Won', 'Lost', 'nonsense', ''],
  E: [100, 20_000, '', 'n'],
  F: ['Aiko', 'Ben', 'Dora', ''],
  G: ['2025-10-04', '2025-12-01', ''],
  H: ['2025-10-03', '2025-12-01', ''],
  I: ['Price', 'Timing', ''],
};

const row = fc.integer({min: 2, max: 16});
const cell = fc.constantFrom(...Object.keys(WORDS)).chain(column =>
  fc.record({
    kind: fc.constant('cell' as const),
    at: row.map(line => `${column}${line}`),
    value: fc.constantFrom(...(WORDS[column] ?? [])),
  }),
);
const pasted = fc.record({
  kind: fc.constant('row' as const),
  at: row.map(line => `A${line}`),
  cells: fc.tuple(...Object.values(WORDS).map(words => fc.constantFrom(...words))),
});
const asOf = fc.record({kind: fc.constant('asOf' as const), day: fc.constantFrom('2025-09-20', '2025-10-05')});
const look = fc.constant({kind: 'look' as const});
const edits = fc.array(fc.oneof({weight: 9, arbitrary: cell}, pasted, asOf, {weight: 5, arbitrary: look}), {
  minLength: 8,
  maxLength: 25,
});

/** What each sheet shows, by name. */
function shown({book}: Host): Record<string, unknown[][]> {
  const {getters} = book;
  const sheets = getters
    .getSheetIds()
    .map((id): [string, unknown[][]] => [
      getters.getSheetName(id),
      Array.from({length: Math.min(60, getters.getNumberRows(id))}, (_, line) =>
        Array.from({length: getters.getNumberCols(id)}, (_, column) => book.evaluated(id, column, line).value),
      ),
    ]);
  return Object.fromEntries(sheets);
}

/** An edit evaluates only what it changes: a formula that is forgotten would show what was so before. */
it('after any edits every sheet shows what it shows when the spreadsheet is opened anew', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async edits => {
      // What was cloned is kept until the event loop turns.
      await nextTurn();
      const host = smallSpreadsheet();
      const log = host.sheet('Conversations');
      for (const edit of edits) {
        if (edit.kind === 'cell') log.type(edit.at, edit.value);
        else if (edit.kind === 'row') log.paste([[...edit.cells]], edit.at);
        else if (edit.kind === 'asOf') host.sheet('Overview').type('B3', edit.day);
        else host.book.settle();
      }
      expect(shown(host)).toEqual(shown(spreadsheet({data: host.save()})));
    }),
    {numRuns: 15},
  );
});
