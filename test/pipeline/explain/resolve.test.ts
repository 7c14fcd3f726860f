import {describe, expect, it} from 'vitest';
import {compares, isDayColumn, resolve} from '../../../src/pipeline/explain/resolve';
import {count, is, LINE, LINE_RUNG, type RowsMeasure} from '../../../src/pipeline/metrics/measure';

const AROUND = {
  setting: (id: string) => (id === 'asOf' ? 46_112 : id === 'salesperson' ? 'ann' : ''),
  line: 3,
  lineName: 'Engaging',
  lineRung: 2,
  rungName: (rung: number) => `Rung ${rung}`,
};
const resolved = (measure: RowsMeasure, around = AROUND) =>
  resolve(measure, around).map(({value, shown}) => [value, shown]);

describe('a condition comes to', () => {
  it.each([
    ['a text', count('deals', is('state', 'Open')), ['Open', 'Open']],
    ['a number', count('log', is('passes', 1)), [1, '1']],
    ['a day that is worked out', count('deals', is('nextStepOn', {setting: 'asOf'}, '<=')), [46_112, '2026-03-31']],
    ['nothing, where a day is not known', count('deals', is('wonOn', {setting: 'to'}, '<=')), ['', '']],
    ['a setting that is no day', count('deals', is('salesperson', {setting: 'salesperson'})), ['ann', 'ann']],
    ['what the line is about, under its name', count('deals', is('stage', LINE)), [3, 'Engaging']],
    ['the rung of the line', count('deals', is('rung', LINE_RUNG)), [2, 'Engaging']],
    ['a rung, under its name', count('deals', is('rung', 4)), [4, 'Rung 4']],
    ['days that are no date', count('stays', is('length', 0, '>=')), [0, '0']],
  ] as const)('%s', (_, measure, result) => {
    expect(resolved(measure as RowsMeasure)).toEqual([result]);
  });

  it('a month, which is known by its first day', () => {
    const march = {...AROUND, line: 46_082, lineName: '2026-03'};
    expect(resolved(count('deals', is('wonOn', LINE, 'in')), march)).toEqual([[46_082, '2026-03-01']]);
  });

  it('one value each, in their order', () => {
    expect(resolved(count('deals', is('state', 'Won'), is('stage', LINE)))).toEqual([
      ['Won', 'Won'],
      [3, 'Engaging'],
    ]);
    expect(resolved(count('deals'))).toEqual([]);
  });
});

it('a column holds days that has a day’s format, or is said to', () => {
  const days = [
    ['deals', 'wonOn'],
    ['log', 'date'],
    ['settings', 'asOf'],
    ['deals', 'value'],
    ['stays', 'length'],
  ];
  expect(days.map(([list, column]) => isDayColumn(String(list), String(column)))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

describe('a cell meets a condition', () => {
  it.each([
    ['Open', '=', 'Open'],
    ['OPEN', '=', 'open'],
    [5, '=', 5],
    [4, '<', 5],
    [4, '<=', 5],
    [5, '<=', 5],
    [6, '>', 5],
    [6, '>=', 5],
    [5, '>=', 5],
    // 2026-03-31 and 2026-03-01 are of the month that begins on 2026-03-01.
    [46_112.9, 'in', 46_082],
    [46_082, 'in', 46_082],
  ] as const)('%j %s %j', (left, sign, right) => {
    expect(compares(left, sign, right)).toBe(true);
  });

  it.each([
    ['Open', '=', 'Won'],
    ['5', '=', 5],
    [5, '=', '5'],
    ['', '=', 0],
    [undefined, '=', 0],
    ['', '<', 5],
    [4, '=', 5],
    [6, '=', 5],
    [5, '<', 5],
    [6, '<', 5],
    [6, '<=', 5],
    [5, '>', 5],
    [4, '>', 5],
    [4, '>=', 5],
    [46_113, 'in', 46_082],
    [46_081, 'in', 46_082],
  ] as const)('not %j %s %j', (left, sign, right) => {
    expect(compares(left, sign, right)).toBe(false);
  });
});
