import {describe, expect, it} from 'vitest';
import {cell, columnBetween, columnFrom, wholeColumn} from '../../../src/formula/node';
import {print} from '../../../src/formula/print';
import {placeOf} from '../../../src/pipeline/facts/fact-sheets';
import {above, below} from '../../../src/pipeline/facts/spill';
import {cellsOf} from '../../../src/pipeline/overview/cells-of';
import {placeOverview} from '../../../src/pipeline/overview/place';
import {LAYOUT} from '../layout-fixture';

describe('the place of a column', () => {
  it.each([
    ['settings', 'asOf', {sheet: 'lists', column: 1, firstRow: 2, lastRow: 2}],
    ['stageList', 'key', {sheet: 'lists', column: 33, firstRow: 2, lastRow: 101}],
    ['people', 'key', {sheet: 'lists', column: 42, firstRow: 2, lastRow: 1000}],
    ['judged', 'stage', {sheet: 'rows', column: 1, firstRow: 1, lastRow: undefined}],
    ['stays', 'row', {sheet: 'log', column: 6, firstRow: 2, lastRow: undefined}],
    ['customerList', 'customer', {sheet: 'pairs', column: 14, firstRow: 2, lastRow: undefined}],
    ['deals', 'customer', {sheet: 'deals', column: 2, firstRow: 3, lastRow: undefined}],
  ] as const)('of %s, %s', (list, id, place) => {
    expect(placeOf(list, id as never)).toMatchObject(place);
  });

  it('is that of the list that is asked for, though others have such a column', () => {
    expect(placeOf('log', 'stage').record.header).toBe('Stage number');
    expect(placeOf('deals', 'stage').record.header).toBe('#');
  });

  it('of a column that nobody has is a bug', () => {
    expect(() => placeOf('people', 'name' as never)).toThrow('There is no column people.name.');
  });
});

it('beside the log, a column is whole, and read as far as the log goes: no row that is inserted can shift it', () => {
  const {judged} = cellsOf(LAYOUT, placeOverview(LAYOUT));
  expect(print(judged('stage'))).toBe("=ARRAY_CONSTRAIN('Calc rows'!A:A;ROWS(Conversations!A:A);1)");
});

describe('a column beside itself', () => {
  const column = columnFrom('Log', 2, 2);

  it('is one row higher or lower, and as long', () => {
    expect(print(above(column))).toBe('=ARRAY_CONSTRAIN(Log!B1:B;ROWS(Log!B2:B);1)');
    expect(print(below(column))).toBe('=VSTACK(Log!B3:B;"")');
  });

  it.each([
    ['a whole column', wholeColumn('Log', 2)],
    ['a stretch of one', columnBetween('Log', 2, 2, 9)],
    ['a cell', cell('Log', 2, 2)],
    ['a calculation', above(column)],
  ])('is no column of %s', (_, node) => {
    expect(() => above(node)).toThrow('Only a column that reaches down to the end of its sheet can be shifted.');
  });
});
