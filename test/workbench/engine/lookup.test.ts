import {describe, expect, test} from 'vitest';
import {answer, column, type Value} from './answer';

const names = {data: column('Ann', 'é', 'E', 'b*d', 'bud', '>50k', 'What?', '😀', null, '5', 'A~B')};
const table = {
  data: [
    ['Ann', 10],
    ['Bob', 20],
    [null, 30],
    ['bob', 40],
    ['Été', 50],
    ['ete', 60],
    [7, 70],
    [true, 80],
  ],
};
const sorted = {
  data: [
    [1, 'one'],
    [3, 'three'],
    [3, 'three again'],
    [5, 'five'],
    ['a', 'text'],
    ['c', 'text c'],
    [null, null],
  ],
};
const falling = {data: column(9, 7, 5, 5, 1)};

describe.each<[string, {data: Value[][]}, [formula: string, google: Value, why: string][]]>([
  [
    'exact MATCH',
    names,
    [
      ['=MATCH("ann", Data!A1:A11, 0)', 1, 'case does not matter'],
      ['=MATCH("e", Data!A1:A11, 0)', 3, 'accents do: é is not e'],
      ['=MATCH("É", Data!A1:A11, 0)', 2, 'case does not matter for é either'],
      ['=MATCH("b*d", Data!A1:A11, 0)', 4, '* is a pattern, and matches itself too'],
      ['=MATCH("bu*", Data!A1:A11, 0)', 5, 'MATCH reads patterns when exact'],
      ['=MATCH("b?d", Data!A1:A11, 0)', 4, '? is one character'],
      ['=MATCH("what~?", Data!A1:A11, 0)', 7, '~ takes ? literally'],
      ['=MATCH("b~*d", Data!A1:A11, 0)', 4, '~ takes * literally'],
      ['=MATCH("bu~*", Data!A1:A11, 0)', '#N/A', 'a literal * is not there'],
      ['=MATCH("A~~B", Data!A1:A11, 0)', 11, '~~ is one ~'],
      ['=MATCH(">50k", Data!A1:A11, 0)', 6, 'MATCH knows no operators, unlike COUNTIF'],
      ['=MATCH("😀", Data!A1:A11, 0)', 8, 'an emoji is text'],
      ['=MATCH(5, Data!A1:A11, 0)', 10, 'a typed 5 is a number'],
      ['=MATCH("5", Data!A1:A11, 0)', '#N/A', 'text never equals a number'],
      ['=MATCH("", Data!A1:A11, 0)', '#N/A', 'a blank cell is no text'],
      ['=MATCH(Data!A9, Data!A1:A11, 0)', '#N/A', 'a blank key finds nothing'],
      ['=MATCH(NA(), Data!A1:A11, 0)', '#N/A', 'an error stays an error'],
    ],
  ],
  [
    'sorted MATCH',
    sorted,
    [
      ['=MATCH(4, Data!A1:A7)', 3, 'type 1 is the default: the last value not above the key'],
      ['=MATCH(3, Data!A1:A7, 1)', 3, 'of equal values the last'],
      ['=MATCH(0, Data!A1:A7, 1)', '#N/A', 'nothing is small enough'],
      ['=MATCH(99, Data!A1:A7, 1)', 4, 'texts do not count for a number'],
      ['=MATCH("b", Data!A1:A7, 1)', 5, 'nor numbers for a text'],
    ],
  ],
  [
    'MATCH from large to small',
    falling,
    [
      ['=MATCH(6, Data!A1:A5, -1)', 2, 'type -1: the smallest value not below the key'],
      ['=MATCH(10, Data!A1:A5, -1)', '#N/A', 'nothing is large enough'],
      ['=MATCH(0, Data!A1:A5, -1)', 5, 'the last one'],
    ],
  ],
  [
    'VLOOKUP and HLOOKUP',
    table,
    [
      ['=VLOOKUP("BOB", Data!A1:B8, 2, FALSE)', 20, 'the first of several'],
      ['=VLOOKUP("ete", Data!A1:B8, 2, FALSE)', 60, 'accents count'],
      ['=VLOOKUP("ÉTÉ", Data!A1:B8, 2, FALSE)', 50, 'case does not'],
      ['=VLOOKUP("b*", Data!A1:B8, 2, FALSE)', 20, 'VLOOKUP reads patterns when exact'],
      ['=VLOOKUP(7, Data!A1:B8, 2, FALSE)', 70, 'numbers by value'],
      ['=VLOOKUP(TRUE, Data!A1:B8, 2, FALSE)', 80, 'booleans too'],
      ['=VLOOKUP("Zoe", Data!A1:B8, 2, FALSE)', '#N/A', 'missing'],
      ['=VLOOKUP("Ann", Data!A1:B8, 3, FALSE)', '#REF!', '"evaluates to an out of bounds range"'],
      ['=HLOOKUP("ann", Data!A1:B8, 2, FALSE)', 'Bob', 'the row below'],
    ],
  ],
  [
    'sorted VLOOKUP and LOOKUP',
    sorted,
    [
      ['=VLOOKUP(4, Data!A1:B7, 2)', 'three again', 'sorted is the default'],
      ['=LOOKUP(4, Data!A1:A7, Data!B1:B7)', 'three again', 'the last value not above the key'],
      ['=LOOKUP(4, Data!A1:B7)', 'three again', 'without a result range: the last column'],
      ['=LOOKUP(0, Data!A1:A7, Data!B1:B7)', '#N/A', 'nothing is small enough'],
    ],
  ],
  [
    'XMATCH and XLOOKUP',
    table,
    [
      ['=XMATCH("bob", Data!A1:A8)', 2, 'exact is the default'],
      ['=XMATCH("bob", Data!A1:A8, 0, -1)', 4, 'search mode -1 starts at the end'],
      ['=XMATCH("b*", Data!A1:A8)', '#N/A', 'no patterns when exact'],
      ['=XMATCH("b*", Data!A1:A8, 2)', 2, 'match mode 2 reads patterns'],
      ['=XMATCH("b*", Data!A1:A8, 2, -1)', 4, 'from the end'],
      ['=XMATCH(35, Data!B1:B8, -1)', 3, 'match mode -1: the next smaller'],
      ['=XMATCH(35, Data!B1:B8, 1)', 4, 'match mode 1: the next larger'],
      ['=XMATCH(5, Data!B1:B8, -1)', '#N/A', 'nothing is smaller'],
      ['=XMATCH(40, Data!B1:B8, 0, 2)', 4, 'search mode 2 is a binary search'],
      ['=XMATCH(45, Data!B1:B8, -1, 2)', 4, 'a binary search for the next smaller'],
      ['=XMATCH(45, Data!B1:B8, 1, 2)', 5, 'a binary search for the next larger'],
      ['=XLOOKUP("É", Data!A1:A8, Data!B1:B8)', '#N/A', 'a part of a text does not match'],
      ['=XLOOKUP("été", Data!A1:A8, Data!B1:B8)', 50, 'accents count, case does not'],
      ['=XLOOKUP("Zoe", Data!A1:A8, Data!B1:B8, "none")', 'none', 'the missing value'],
      ['=XLOOKUP("Zoe", Data!A1:A8, Data!B1:B8)', '#N/A', 'no missing value given'],
      ['=XLOOKUP(25, Data!B1:B8, Data!A1:A8, "", -1)', 'Bob', 'the next smaller'],
      ['=XLOOKUP("bob", Data!A1:A8, Data!B1:B8, "", 0, -1)', 40, 'from the end'],
      ['=XLOOKUP("Ann", Data!A1:A8, Data!B1:B7)', '#VALUE!', 'ranges of different lengths'],
      ['=XMATCH("Ann", Data!A1:B8)', '#VALUE!', 'one row or column only'],
    ],
  ],
  [
    'XMATCH from large to small',
    falling,
    [
      ['=XMATCH(7, Data!A1:A5, 0, -2)', 2, 'search mode -2: a descending binary search'],
      ['=XMATCH(8, Data!A1:A5, -1, -2)', 2, 'the next smaller'],
      ['=XMATCH(6, Data!A1:A5, 1, -2)', 2, 'the next larger'],
    ],
  ],
])('%s', (_, situation, cases) => {
  test.each(cases)('%s is %s: %s', (formula, google) => {
    expect(answer(formula, situation)).toEqual(google);
  });
});

test('a list of keys is looked up key by key, and a missing one spoils its own cell only', () => {
  expect(answer('=ARRAYFORMULA(XLOOKUP(Data!A1:A4, Data!A5:A8, Data!B5:B8))', table)).toEqual(
    column('#N/A', '#N/A', '#N/A', '#N/A'),
  );
  expect(answer('=ARRAYFORMULA(IFNA(VLOOKUP(VSTACK("bob", "?", 7), Data!A:B, 2, FALSE), "–"))', table)).toEqual(
    column(20, '–', 70),
  );
  expect(answer('=ARRAYFORMULA(MATCH(Data!A1:A3, Data!A:A, 0))', table)).toEqual(column(1, 2, '#N/A'));
});

test('a row of the result range comes back whole', () => {
  expect(answer('=XLOOKUP("bob", Data!A:A, Data!A:B)', table)).toEqual([['Bob', 20]]);
});

test('100,000 keys in 100,000 rows finish, for every exact lookup', () => {
  const count = 100_000;
  const keys = `ARRAYFORMULA("Customer " & SEQUENCE(${count}, 1, ${count}, -1))`;
  const range = `HSTACK(ARRAYFORMULA("customer " & SEQUENCE(${count})), SEQUENCE(${count}))`;
  expect(answer(`=SUM(ARRAYFORMULA(VLOOKUP(${keys}, ${range}, 2, FALSE)))`)).toBe((count * (count + 1)) / 2);
  expect(answer(`=SUM(ARRAYFORMULA(XLOOKUP(${keys}, CHOOSECOLS(${range}, 1), SEQUENCE(${count}))))`)).toBe(5000050000);
  expect(answer(`=SUM(ARRAYFORMULA(MATCH(${keys}, CHOOSECOLS(${range}, 1), 0)))`)).toBe(5000050000);
  expect(answer(`=SUM(ARRAYFORMULA(LOOKUP(SEQUENCE(${count}), SEQUENCE(${count}))))`)).toBe(5000050000);
});
