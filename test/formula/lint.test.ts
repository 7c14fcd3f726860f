import {describe, expect, it} from 'vitest';
import * as fx from '../../src/formula/call';
import {lint} from '../../src/formula/lint';
import {type CallNode, cell, columnFrom, op, wholeColumn, wholeRow} from '../../src/formula/node';

const column = columnFrom('Log', 1, 2);
const one = cell('Log', 2, 1);

/** A call with as many arguments as one likes: the builders' types count them. */
const call = (name: CallNode['name'], ...args: CallNode['args']): CallNode => ({kind: 'call', name, args});

describe('the lint lets pass', () => {
  it.each([
    ['a reducer over a range', fx.SUM(column)],
    ['a scalar function over one cell', fx.TRIM(one)],
    ['a scalar function over a range inside ARRAYFORMULA', fx.ARRAYFORMULA(fx.TRIM(column))],
    ['an operator over a range inside ARRAYFORMULA', fx.ARRAYFORMULA(fx.FILTER(column, op(column, '>', 1)))],
    ['COUNTIFS with single criteria', fx.COUNTIFS(column, 1, column, one)],
    ['SUMIFS with single criteria', fx.SUMIFS(column, column, 1)],
    ['SUMIF over a computed array', fx.SUMIF(fx.FILTER(column, column), 1, column)],
    ['COUNTIFS over a computed array', fx.COUNTIFS(fx.FILTER(column, column), 1)],
    ['a lookup of one value in ranges', fx.XLOOKUP(one, column, column, '')],
    ['what a reducer makes of an array', op(fx.COUNT(column), '+', 1)],
    ['a quotient instead of a decimal', op(1, '/', 2)],
    ['the number of the row that the formula stands in', op(fx.ROW(), '+', 1)],
    ['the rows of a range where an array is taken', fx.SUM(fx.ROW(column))],
    ['the number of one cell for a scalar', fx.INT(fx.ROW(one))],
    ['a whole row where an array is taken', fx.COUNT(wholeRow('Log', 1))],
    ['an array in the criterion range alone', fx.COUNTIFS(fx.SEQUENCE(3), 1, fx.UNIQUE(column), 2)],
    ['the sizes of an array', fx.ARRAY_CONSTRAIN(column, 3, fx.COUNT(column))],
  ])('%s', (_, formula) => {
    expect(lint(formula)).toEqual([]);
  });
});

describe('the lint refuses', () => {
  it.each([
    [
      'a scalar function over a range',
      fx.TRIM(column),
      'argument 1 of TRIM is a range or array and needs ARRAYFORMULA',
    ],
    ['an operator over a range', op(column, '=', 1), 'the operator = over a range needs ARRAYFORMULA'],
    ['an operator in a condition', fx.FILTER(column, op(column, '>', 1)), 'the operator > over a range'],
    ['a whole column as a lookup key', fx.XLOOKUP(wholeColumn('Log', 1), column, column), 'argument 1 of XLOOKUP'],
    ['an array of criteria', fx.COUNTIFS(column, column), 'argument 2 of COUNTIFS'],
    ['an array as a later criterion', fx.COUNTIFS(column, 1, column, column), 'argument 4 of COUNTIFS'],
    ['an array as a criterion of SUMIFS', fx.SUMIFS(column, column, column), 'argument 3 of SUMIFS'],
    ['an array that a function gives', fx.INT(fx.SEQUENCE(3)), 'argument 1 of INT'],
    ['the rows of a range', op(fx.ROW(column), '>', 1), 'the operator > over a range'],
    ['a computed array to add up', fx.SUMIF(column, 1, fx.FILTER(column, column)), 'argument 3 of SUMIF takes a range'],
    [
      'a computed array of SUMIFS',
      fx.SUMIFS(fx.FILTER(column, column), column, 1),
      'argument 1 of SUMIFS takes a range',
    ],
    [
      'a computed array inside ARRAYFORMULA',
      fx.ARRAYFORMULA(fx.AVERAGEIFS(op(column, '*', 2), column, 1)),
      'argument 1 of AVERAGEIFS takes a range',
    ],
    ['the rows of an array', fx.ROWS(fx.ROW(fx.UNIQUE(column))), 'argument 1 of ROW takes a range'],
    ['a decimal literal', op(one, '*', 0.5), '0.5: a decimal literal reads differently in comma-decimal locales'],
    ['an array left of an operator', fx.LEN(op(column, '&', one)), 'argument 1 of LEN'],
    ['an array right of an operator', fx.LEN(op(one, '&', column)), 'argument 1 of LEN'],
    ['a range deep in an operand', op(1, '+', op(one, '*', column)), 'the operator * over a range'],
    ['a whole row', fx.TRIM(wholeRow('Log', 1)), 'argument 1 of TRIM'],
    ['what a scalar function makes of a range', fx.INT(fx.MOD(column, 2)), 'argument 1 of INT'],
    ['an array for a size', fx.ARRAY_CONSTRAIN(column, column, 1), 'argument 2 of ARRAY_CONSTRAIN'],
    ['an array for the second size', fx.ARRAY_CONSTRAIN(column, 1, column), 'argument 3 of ARRAY_CONSTRAIN'],
    ['an array for a fourth part of a sequence', fx.SEQUENCE(1, 1, 1, column), 'argument 4 of SEQUENCE'],
    ['too few arguments', call('IF', one), 'IF takes 2 to 3 arguments, not 1'],
    ['too many arguments', call('TODAY', one), 'TODAY takes 0 to 0 arguments, not 1'],
  ])('%s', (_, formula, problem) => {
    expect(lint(formula).join('\n')).toContain(problem);
  });

  it('a function outside the table', () => {
    const query = {kind: 'call', name: 'QUERY', args: []} as unknown as CallNode;
    const refusal = 'QUERY is not one of the allowed functions (src/formula/functions.ts).';
    expect(lint(query)).toEqual([refusal]);
    expect(lint(fx.TRIM(query))).toEqual([refusal]);
  });
});
