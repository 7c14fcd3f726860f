/** Random logs, and the ways in which programs write them as CSV. */
import fc from 'fast-check';
import {tidyName} from '../../src/pipeline/tables/name';
import {isoDay} from '../../src/pipeline/tables/serial-day';
import type {ColumnType} from '../../src/pipeline/tables/table';
import {CONVERSATIONS, type ConversationColumn} from '../../src/pipeline/tables/tables';
import {dialects, written} from '../delimited/dialects';
import {hostileNames} from '../random/hostile-names';

const name = fc.constantFrom(...hostileNames.filter(each => tidyName(each.trim()) !== ''));
const day = fc.integer({min: 36_600, max: 47_000});
/** A conversation as its cells hold it, days as serial numbers. */
export const talk = fc.record({
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

/** What an import makes of a cell's text: names stand on one line and are tidied, and no cell begins or ends with a blank. */
export function textKept(content: string, type: ColumnType): string {
  return type === 'name' ? tidyName(content.trim().replace(/\s+/g, ' ')) : content.trim();
}

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

export type Talk = typeof talk extends fc.Arbitrary<infer Value> ? Value : never;

/** A log as a program wrote it. */
export interface WrittenLog {
  readonly talks: readonly Talk[];
  readonly bytes: Uint8Array;
  /** Whether months come first, which not every log tells by itself. */
  readonly isMonthFirst: boolean;
}

/** Logs of at most so many conversations, in any dialect that can be told. */
export function writtenLogs(most: number): fc.Arbitrary<WrittenLog> {
  return fc
    .tuple(fc.array(talk, {minLength: 1, maxLength: most}), dialects, ways)
    .map(([talks, dialect, way]) => {
      const cell = (id: ConversationColumn, content: string | number): string => {
        if (typeof content === 'string') return content;
        return id === 'value'
          ? content.toLocaleString(way.locale, {minimumFractionDigits: 2})
          : way.day(...(isoDay(content).split('-') as [string, string, string]));
      };
      const header = way.order.map(each => each.header);
      const matrix = [header, ...talks.map(each => way.order.map(({id}) => cell(id, each[id])))];
      const {bytes, canBeTold} = written(matrix, dialect);
      // Windows-1252 has no other letters that the dialects know of.
      const fits = dialect.encoding !== 'Windows-1252' || /^[ -~\n€–äß]*$/.test(matrix.flat().join(''));
      return {talks, bytes, isMonthFirst: way.day('2025', '03', '04') === '3/4/2025', isTold: canBeTold && fits};
    })
    .filter(({isTold}) => isTold);
}
