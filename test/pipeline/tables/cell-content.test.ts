import vm from 'node:vm';
import {describe, expect, it} from 'vitest';
import {
  isBlank,
  isDate,
  isError,
  isRealDate,
  isSuspiciouslyEarly,
  shown,
} from '../../../src/pipeline/tables/cell-content';

describe('a cell is blank', () => {
  it.each([[''], ['   '], [null], [undefined]])('that holds %j', value => {
    expect(isBlank(value)).toBe(true);
  });

  it.each([['x'], [0], [false], ['\t'], [new Date(0)]])('but not one that holds %j', value => {
    expect(isBlank(value)).toBe(false);
  });
});

describe('a cell holds a date', () => {
  it.each([
    ['a Date', new Date(0)],
    ['a Date of another context', vm.runInNewContext('new Date(0)')],
    ['the first day that Sheets shows', 1],
    ['the last moment that it shows', 2_958_465.9],
  ])('that holds %s', (_, value) => {
    expect(isRealDate(value)).toBe(true);
  });

  it.each([
    ['the number of no day', 0.9],
    ['the day after the last one', 2_958_466],
    ['digits as text', '46000'],
    ['a truth value', true],
    ['nothing', ''],
  ])('but not one that holds %s', (_, value) => {
    expect(isRealDate(value)).toBe(false);
  });

  it('as a Date, or as a number that is none', () => {
    expect([isDate(new Date(0)), isDate(46_000), isDate('2026-01-01')]).toEqual([true, false, false]);
  });
});

describe('a date is suspiciously early', () => {
  it.each([
    [new Date(Date.UTC(1989, 11, 31, 23)), true],
    [new Date(Date.UTC(1990, 0, 1)), false],
    [32_873, true],
    [32_874, false],
    ['7', false],
    ['1989-12-31', false],
  ])('%j: %j', (value, isEarly) => {
    expect(isSuspiciouslyEarly(value)).toBe(isEarly);
  });
});

describe('a cell holds an error', () => {
  it.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!'])('that holds %j', value => {
    expect(isError(value)).toBe(true);
  });

  it.each([['#1a73e8'], ['Item #N/A'], ['#N/A of us'], ['N/A'], [['#N/A']], [7]])(
    'but not one that holds %j',
    value => {
      expect(isError(value)).toBe(false);
    },
  );
});

describe('in a message', () => {
  it('a cell stands in quotes, its spaces tidied', () => {
    expect(shown('  Alder   Foods ')).toBe('"Alder Foods"');
    expect(shown(7)).toBe('"7"');
  });

  it('a cell is cut behind 60 characters', () => {
    expect(shown('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
    expect(shown('x'.repeat(61))).toBe(`"${'x'.repeat(59)}…"`);
  });
});
