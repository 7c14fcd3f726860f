import {describe, expect, it} from 'vitest';
import * as fx from '../../src/formula/call';
import {columnLetters} from '../../src/formula/column-letters';
import {cell, columnBetween, columnFrom, op, wholeColumn, wholeRow} from '../../src/formula/node';
import {print} from '../../src/formula/print';

describe('a formula in text', () => {
  it.each([
    ['a call', fx.COUNTIFS(wholeColumn('Log', 2), 'Open'), '=COUNTIFS(Log!B:B;"Open")'],
    ['no argument', fx.TODAY(), '=TODAY()'],
    ['a truth value', fx.IF(true, 1, false), '=IF(1=1;1;1=0)'],
    ['quotes inside a text', op('say "hi"', '&', 1), '="say ""hi"""&1'],
    ['a sheet name with a space', columnFrom('Calc log', 1, 2), "='Calc log'!A2:A"],
    ['a sheet name with an apostrophe', columnFrom("Ann's", 1, 2), "='Ann''s'!A2:A"],
    ['a sheet name that looks like a cell', wholeColumn('Q1', 1), "='Q1'!A:A"],
    ['a sheet name that looks like a truth value', wholeColumn('True', 1), "='True'!A:A"],
    ['a sheet name that begins like a truth value', wholeColumn('Falsework', 1), '=Falsework!A:A'],
    ['a sheet name that ends like a truth value', wholeColumn('Untrue', 1), '=Untrue!A:A'],
    ['a whole row', fx.COUNT(wholeRow('Calc log', 1)), "=COUNT('Calc log'!1:1)"],
    ['a cell', cell('Overview', 2, 3), '=Overview!C2'],
    ['a cell of the same sheet', cell(undefined, 2, 28), '=AB2'],
    ['a stretch of a column', columnBetween(undefined, 2, 12, 18), '=B12:B18'],
  ])('%s', (_, formula, text) => {
    expect(print(formula)).toBe(text);
  });

  it('brackets what binds less tightly, and nothing else', () => {
    expect(print(op(op(1, '+', 2), '*', 3))).toBe('=(1+2)*3');
    expect(print(op(1, '+', op(2, '*', 3)))).toBe('=1+2*3');
    expect(print(op(1, '-', op(2, '-', 3)))).toBe('=1-(2-3)');
    expect(print(op(op(1, '-', 2), '-', 3))).toBe('=1-2-3');
    expect(print(op(op(1, '=', 2), '*', 3))).toBe('=(1=2)*3');
  });

  it('separates arguments by what every locale takes', () => {
    const formula = fx.IF(1, 'a;b', 'c,d');
    expect(print(formula)).toBe('=IF(1;"a;b";"c,d")');
  });
});

describe('the letters of a column', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('%i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('refuses what is no column', () => {
    expect(() => columnLetters(0)).toThrow('A column is a whole number from 1 on, not 0.');
    expect(() => columnLetters(1.5)).toThrow('not 1.5');
  });
});
