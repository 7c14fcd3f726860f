import {constants} from '@odoo/o-spreadsheet';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {adaptEngine} from '../../../workbench/engine/adapt-engine';
import {systemClock} from '../../../workbench/engine/clock';
import {conditionals} from '../../../workbench/engine/functions/conditional';
import type {Cell} from '../../../workbench/engine/functions/define';

adaptEngine();

const context = {locale: constants.DEFAULT_LOCALE, sheets: {clock: systemClock}} as never;

type Value = Cell['value'];

const value = fc.constantFrom<Value>(
  ...[1, 2, 2.5, 0, -1, 43_831, true, false, null],
  ...['', 'ann', 'Ann', 'ANN', '2', '1/1/2020', 'É', 'é', '#N/A', 'a*', '~', 'x.y', 'zed'],
);

/** What is written after the sign of a criterion, and what it means. */
const operand = fc.constantFrom<[text: string, meaning: number | boolean | string | RegExp]>(
  ['', ''],
  ['1', 1],
  ['2', 2],
  ['2.5', 2.5],
  ['ann', 'ann'],
  ['ANN', 'ann'],
  ['TRUE', true],
  ['é', 'é'],
  ['a*', /^a.*$/],
  ['a~*', 'a*'],
  ['~~', '~'],
  ['??', /^..$/],
  ['x.y', 'x.y'],
  ['1/1/2020', 43_831],
  ['Jan 1, 2020', 43_831],
  ['zoe', 'zoe'],
  ['-1', -1],
);
const sign = fc.constantFrom('', '=', '<>', '<', '<=', '>', '>=');
const size = fc.constantFrom({columns: 1, rows: 12}, {columns: 2, rows: 6});
const situation = size.chain(({columns, rows}) => {
  const range = fc.array(fc.array(value, {minLength: rows, maxLength: rows}), {minLength: columns, maxLength: columns});
  return fc.tuple(range, fc.array(fc.tuple(range, sign, operand), {minLength: 1, maxLength: 3}));
});

/** The same rules once more, for one value at a time. */
function meets(found: Value, signed: string, meaning: number | boolean | string | RegExp): boolean {
  if (signed === '<>') return !meets(found, '=', meaning);
  const text = typeof found === 'string' && found !== '' && found !== '#N/A' ? found.toLowerCase() : undefined;
  if (signed === '' || signed === '=') {
    if (meaning instanceof RegExp) return text !== undefined && meaning.test(text);
    if (meaning === '') return found === '' || found === null;
    const number = found === '2' ? 2 : found === '1/1/2020' ? 43_831 : found;
    return (typeof meaning === 'number' ? number : (text ?? found)) === meaning;
  }
  const least = meaning instanceof RegExp ? String(meaning) : meaning;
  if (typeof least === 'string' && text === undefined) return false;
  if (typeof least !== 'string' && typeof found !== typeof least) return false;
  const order =
    typeof least === 'string'
      ? (text ?? '').localeCompare(least, 'en', {sensitivity: 'accent'})
      : Number(found) - Number(least);
  return {'<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0}[signed] ?? false;
}

const cells = (range: Value[][]): Cell[][] => range.map(values => values.map(each => ({value: each})));

it('COUNTIFS, SUMIFS, AVERAGEIFS, MAXIFS and MINIFS take what one value after the other meets', () => {
  fc.assert(
    fc.property(situation, ([numbers, criteria]) => {
      // Nothing is above or below a pattern.
      fc.pre(criteria.every(([, signed, [text]]) => !/^[<>]=?$/.test(signed) || !/[*?~]/.test(text)));
      const asked = criteria.flatMap(([range, signed, [text]]): unknown[] => [cells(range), {value: signed + text}]);
      const given = (name: string, args: unknown[]) => conditionals[name]?.(context, args as never);
      const met = numbers.flatMap((values, column) =>
        values.filter((_, row) =>
          criteria.every(([range, signed, [, meaning]]) => meets(range[column]?.[row] as Value, signed, meaning)),
        ),
      );
      expect(given('COUNTIFS', asked)).toBe(met.length);
      const reduce = (name: string) => given(name, [cells(numbers), ...asked]);
      if (met.includes('#N/A')) {
        expect(['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'].map(reduce)).toEqual(Array(4).fill({value: '#N/A'}));
        return;
      }
      const found = met.filter(each => typeof each === 'number');
      const sum = found.reduce((total, each) => total + each, 0);
      expect(reduce('SUMIFS')).toBeCloseTo(sum);
      // The engine says #DIV/0! to what is undefined here.
      expect(reduce('AVERAGEIFS')).toEqual(found.length > 0 ? sum / found.length : undefined);
      expect(reduce('MAXIFS')).toBe(found.length > 0 ? Math.max(...found) : 0);
      expect(reduce('MINIFS')).toBe(found.length > 0 ? Math.min(...found) : 0);
    }),
    {numRuns: 2000},
  );
});

it('a sum range that is smaller than the range of the criterion is refused', () => {
  const range = cells([[1, 2, 3]]);
  const result = conditionals.SUMIF?.(context, [range, {value: '>1'}, cells([[1]])]);
  expect(result).toMatchObject({value: '#ERROR'});
});
