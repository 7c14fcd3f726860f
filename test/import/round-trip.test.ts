import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {logCellsOf} from '../../src/pipeline/import/imported-row';
import type {LogCells} from '../../src/pipeline/log/log-row';
import {tidyName} from '../../src/pipeline/tables/name';
import {CONVERSATIONS, type ConversationColumn} from '../../src/pipeline/tables/tables';
import {dialects, written} from '../delimited/dialects';
import {hostileNames} from '../random/hostile-names';
import {readFile} from './read-file';

const name = fc.constantFrom(...hostileNames.filter(each => tidyName(each.trim()) !== ''));
const day = fc.integer({min: 36_600, max: 47_000});
const row = fc.record({
  date: day,
  customer: name,
  deal: fc.oneof(fc.constant(''), name),
  stage: fc.constantFrom('New opportunity', 'Engaging', 'Closing', 'Won', 'Lost', ''),
  value: fc.oneof(
    fc.constant<''>(''),
    fc.integer({min: 0, max: 10 ** 10}).map(cents => cents / 100),
  ),
  salesperson: fc.oneof(fc.constant(''), name),
  expectedClose: fc.oneof(fc.constant<''>(''), day),
  nextStepOn: fc.oneof(fc.constant<''>(''), day),
  reason: fc.oneof(fc.constant(''), name),
  notes: fc.constantFrom('', 'one line', 'two\nlines', 'a "quote"; and, more'),
  nextStep: fc.oneof(fc.constant(''), name),
});

/** How programs write days and amounts. */
const ways = fc.record({
  day: fc.constantFrom<(y: string, m: string, d: string) => string>(
    (y, m, d) => `${y}-${m}-${d}`,
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${Number(m)}/${Number(d)}/${y}`,
    (y, m, d) => `${d}/${m}/${y} 00:00`,
  ),
  locale: fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH'),
  order: fc.shuffledSubarray([...CONVERSATIONS.columns], {minLength: CONVERSATIONS.columns.length}),
});

describe('a log that was written as CSV', () => {
  it('is read back as it was, in whatever dialect', () => {
    fc.assert(
      fc.property(fc.array(row, {minLength: 1, maxLength: 12}), dialects, ways, (rows, dialect, way) => {
        const iso = (serial: number) =>
          new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
        const dayOf = (serial: number) => way.day(...(iso(serial).split('-') as [string, string, string]));
        const cell = (id: ConversationColumn, content: string | number) =>
          typeof content === 'string'
            ? content
            : id === 'value'
              ? content.toLocaleString(way.locale, {minimumFractionDigits: 2})
              : dayOf(content);
        const matrix = [
          way.order.map(({header}) => header),
          ...rows.map(each => way.order.map(({id}) => cell(id, each[id]))),
        ];
        const {bytes, canBeTold} = written(matrix, dialect);
        // Windows-1252 has no other letters that the dialects know of.
        const fits = dialect.encoding !== 'Windows-1252' || /^[ -~\n€–äß]*$/.test(matrix.flat().join(''));
        fc.pre(canBeTold && fits);
        const isMonthFirst = way.day('2025', '03', '04').startsWith('3/');
        const dayOrders = Object.fromEntries(
          way.order.map((_, index) => [index, isMonthFirst ? 'month' : 'day'] as const),
        );
        const read = readFile(bytes, {dayOrders});
        const wanted = rows.map(
          (each): LogCells =>
            logCellsOf(
              Object.fromEntries(
                CONVERSATIONS.columns.map(({id, type}) => {
                  const content = each[id];
                  if (typeof content === 'number') return [id, content];
                  return [id, type === 'name' ? tidyName(content.trim().replace(/\s+/g, ' ')) : content.trim()];
                }),
              ),
            ),
        );
        expect(read.leftOut).toEqual([]);
        expect(read.doubts).toEqual([]);
        expect(read.rows.map(({cells}) => cells)).toEqual(wanted);
      }),
      {numRuns: 150},
    );
  });
});
