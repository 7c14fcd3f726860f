import {describe, expect, it} from 'vitest';
import type {Cell} from '../../src/recount/cell';
import {compare} from '../../src/recount/compare';
import {ask, on, talk} from './small-tables';

const counted = ask([
  talk('2017-06-01', 'A', 'Lead', {Value: 100, Salesperson: 'Ann'}),
  talk('2017-06-02', 'B', 'Demo', {Value: 1e12, Salesperson: 'Bo  Ek'}),
]);

function differing(...cells: [section: string, line: string, column: string, value: Cell][]): unknown[] {
  const shown = cells.map(([section, line, column, value]) => ({section, line, column, value}));
  return compare(shown, counted).differences.map(({shown: {section, line, column}, counted: number}) => [
    [section, line, column].join(' '),
    number,
  ]);
}

describe('a number', () => {
  it('agrees where it is the same, or differs by rounding only', () => {
    expect(differing(['metrics', 'dealsInPipeline', 'value', 2])).toEqual([]);
    expect(differing(['forecast', 'openPipeline', 'value', 1e12 + 100 + 900])).toEqual([]);
    expect(differing(['forecast', 'openPipeline', 'value', 1e12 + 100 + 2000])).toEqual([
      ['forecast openPipeline value', 1e12 + 100],
    ]);
    expect(differing(['metrics', 'dealsInPipeline', 'value', 2.000_01])).toHaveLength(1);
  });

  it('is no text, no blank and no error', () => {
    for (const value of ['2', '', '–', {error: '#REF!'}]) {
      expect(differing(['metrics', 'dealsInPipeline', 'value', value])).toEqual([['metrics dealsInPipeline value', 2]]);
    }
  });

  it('is absent where a dash or nothing stands, and only there', () => {
    expect(differing(['metrics', 'winRate', 'value', '–'], ['metrics', 'winRate', 'value', ''])).toEqual([]);
    expect(differing(['metrics', 'winRate', 'value', 0])).toEqual([['metrics winRate value', null]]);
  });

  it('counts where it is shown or a dash stands for it, not where a cell is to be blank', () => {
    const cells = ['', '–', 0].map(value => ({section: 'stages', line: 'total', column: 'averageDays', value}));
    expect(compare(cells, counted)).toMatchObject({numbers: 2, differences: [{shown: {value: 0}, counted: null}]});
  });

  it('may be a month: the serial number of its first day', () => {
    expect(differing(['months', '12', 'name', on('2017-06-01')])).toEqual([]);
    expect(differing(['months', '12', 'name', on('2017-05-01')])).toHaveLength(1);
  });

  it('that the recount does not know is a bug', () => {
    expect(() => differing(['metrics', 'newOne', 'value', 1])).toThrow('The recount has no metrics, newOne, value.');
    expect(() => differing(['newOnes', '1', 'value', 1])).toThrow('The recount has no newOnes, 1, value.');
  });
});

describe('a line of a table that grows', () => {
  const line = (number: string, name: Cell, value: Cell): [string, string, string, Cell][] => [
    ['salespeople', number, 'name', name],
    ['salespeople', number, 'openValue', value],
  ];

  it('is found by its name, in whatever order and spelling', () => {
    expect(differing(...line('1', ' bo ek', 1e12), ...line('2', 'ANN', 100), ...line('3', '', ''))).toEqual([]);
  });

  it('belongs to who is missing, where it is blank or shows somebody else', () => {
    const missing = [
      ['salespeople 2 name', 'bo ek'],
      ['salespeople 2 openValue', 1e12],
    ];
    expect(differing(...line('1', 'Ann', 100), ...line('2', '', ''))).toEqual(missing);
    expect(differing(...line('1', 'Ann', 100), ...line('2', 'ann', 100))).toEqual(missing);
  });

  it('is to be blank where everybody has one', () => {
    const cells = [...line('1', 'Ann', 100), ...line('2', 'Bo Ek', 1e12), ...line('3', '', 5)];
    expect(differing(...cells)).toEqual([['salespeople 3 openValue', null]]);
  });

  it('is one of its own table', () => {
    const cells = [...line('1', 'Ann', 100), ...line('2', 'Bo Ek', 1e12)];
    expect(differing(['sources', '1', 'name', 'Ann'], ...cells)).toEqual([['sources 1 name', '(none)']]);
    expect(differing(...cells, ['salespeople', 'total', 'openValue', 1e12 + 100])).toEqual([]);
  });

  it('is not there for those that the table has no room for', () => {
    expect(differing(...line('1', 'Bo Ek', 1e12))).toEqual([]);
  });
});
