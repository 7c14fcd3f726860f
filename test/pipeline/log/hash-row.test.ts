import {expect, it} from 'vitest';
import {hashRow} from '../../../src/pipeline/log/hash-row.ts';
import {CONVERSATIONS} from '../../../src/pipeline/tables/tables.ts';

/** Of a spreadsheet in Kyiv in summer. */
const hash = hashRow(CONVERSATIONS.columns, date =>
  new Date(date.getTime() + 3 * 3_600_000).toISOString().slice(0, 10),
);
const WRITTEN = [45_935.5, 'Acme', '', 'Won', 1200.5, 'Ben', 45_936, '', '', '=1+1', '007'];

it('is the same for a row that was read back', () => {
  const read = [...WRITTEN];
  read[0] = new Date('2025-10-04T21:00:00Z') as never;
  read[6] = new Date('2025-10-05T21:00:00Z') as never;
  expect(hash(read)).toBe(hash(WRITTEN));
  read[4] = '1200.5';
  read[9] = "'=1+1";
  expect(hash(read)).toBe(hash(WRITTEN));
});

it.each(WRITTEN.map((_, index) => index))('is another where cell %i is', index => {
  const other = [...WRITTEN];
  other[index] = 46_000;
  expect(hash(other)).not.toBe(hash(WRITTEN));
});

it('tells cells apart that hold the same together', () => {
  expect(hash(['', 'ab', 'c'])).not.toBe(hash(['', 'a', 'bc']));
});
