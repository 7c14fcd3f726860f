import {describe, expect, test} from 'vitest';
import {answer, column, type Value} from './answer';

const mixed = {data: column('b', 10, null, 'A', 9, true, 'é', 'e', false, 'a', '=NA()', '=""', 'f')};
const ann: Value[] = ['Ann', 2, 'x'];
const bob: Value[] = ['bob', 1, 'y'];
const otherBob: Value[] = ['Bob', 1, 'z'];
const otherAnn: Value[] = ['ann', 1, 'x'];
const cid: Value[] = ['Cid', 3, 'x'];
const people = {data: [ann, bob, otherBob, otherAnn, cid]};

describe.each<[string, {data: Value[][]}, [formula: string, google: Value | Value[][], why: string][]]>([
  [
    'SORT',
    mixed,
    [
      [
        '=SORT(Data!A1:A13, 1, TRUE)',
        column(9, 10, '', 'A', 'a', 'b', 'e', 'é', 'f', false, true, '#N/A', null),
        'numbers, texts, booleans, errors, blanks; accents beside their letter; case ignored and ties left in place',
      ],
      [
        '=SORT(Data!A1:A13, 1, FALSE)',
        column('#N/A', true, false, 'f', 'é', 'e', 'b', 'A', 'a', '', 10, 9, null),
        'the other way round, but blanks stay last and ties in place',
      ],
      ['=SORT(Data!A1:A2)', column(10, 'b'), 'without criteria: ascending'],
      ['=SORT(Data!A1:A2, 2, TRUE)', '#REF!', 'no such column'],
      ['=SORT(Data!A1:A2, Data!A1:A3, TRUE)', '#VALUE!', 'a column of another length'],
    ],
  ],
  [
    'SORT by several columns',
    people,
    [
      [
        '=SORT(Data!A1:C5, 2, FALSE, 1, TRUE)',
        [
          ['Cid', 3, 'x'],
          ['Ann', 2, 'x'],
          ['ann', 1, 'x'],
          ['bob', 1, 'y'],
          ['Bob', 1, 'z'],
        ],
        'the second column decides where the first ties',
      ],
      [
        '=SORT(Data!A1:A5, Data!B1:B5, TRUE)',
        column('bob', 'Bob', 'ann', 'Ann', 'Cid'),
        'a column outside the range; stable',
      ],
      [
        '=SORT(Data!A1:A5, ARRAYFORMULA(-Data!B1:B5), TRUE)',
        column('Cid', 'Ann', 'bob', 'Bob', 'ann'),
        'a computed column',
      ],
    ],
  ],
  [
    'SORTN',
    people,
    [
      ['=SORTN(Data!A1:C5, 2, 0, 2, TRUE)', [bob, otherBob], 'mode 0: the first n rows'],
      ['=SORTN(Data!A1:C5, 2)', [otherAnn, ann], 'the default: by all columns in turn, the first n'],
      [
        '=SORTN(Data!A1:C5, 2, 1, 2, TRUE)',
        [bob, otherBob, otherAnn],
        'mode 1: the first n rows and what ties with the nth',
      ],
      [
        '=SORTN(Data!A1:C5, 2, 2, 2, TRUE)',
        [bob, ann],
        'mode 2: the first n rows after removing duplicates by the sort column; the first of each stays',
      ],
      [
        '=SORTN(SORT(Data!A1:C5, 2, FALSE), 9^9, 2, 1, TRUE)',
        [ann, bob, cid],
        'mode 2 with all rows: the first per name, case ignored',
      ],
      [
        '=SORTN(Data!A1:C5, 2, 3, 2, TRUE)',
        [bob, otherBob, otherAnn, ann],
        'mode 3: the first n distinct rows with all their duplicates',
      ],
      ['=SORTN(Data!A1:C5, 0)', '#VALUE!', 'at least one row'],
      ['=SORTN(Data!A1:C5, 2, 4)', '#VALUE!', 'no such mode'],
    ],
  ],
  [
    'UNIQUE and FILTER',
    {data: [...column('a', 'A', 'a', null, null, 1, 1, 1), ...column('=1/0')]},
    [
      ['=UNIQUE(Data!A1:A5)', column('a', 'A', null), 'case counts; blanks are one value and stay blank'],
      ['=COUNTUNIQUE(Data!A1:A6)', 3, 'blanks are not counted'],
      ['=FILTER(Data!A1:A6, Data!A1:A6 = "A")', column('a', 'A', 'a'), '= ignores case'],
      ['=FILTER(Data!A1:A5, Data!A1:A5 = "zz")', '#N/A', 'no match is #N/A'],
      ['=FILTER(Data!A4:A6, Data!A4:A6 <> "x")', column(null, null, 1), 'blanks stay blank'],
      ['=FILTER(Data!A1:A9, Data!A1:A9 = 1)', column(1, 1, 1), 'an error in a condition is no match'],
      ['=FILTER(Data!A1:A3, Data!A1:A2 = 1)', '#N/A', 'conditions as long as the range'],
      ['=FILTER(Data!A1:A3, SEQUENCE(3) > 1, SEQUENCE(3) < 3)', 'A', 'all conditions hold'],
    ],
  ],
])('%s', (_, situation, cases) => {
  test.each(cases)('%s is %j: %s', (formula, google) => {
    expect(answer(formula, situation)).toEqual(google);
  });
});

test('100,000 rows are sorted by texts, then numbers', () => {
  const names = 'ARRAYFORMULA("Customer " & MOD(SEQUENCE(100000, 1, 0, 7919), 1000))';
  const rows = `SORT(HSTACK(${names}, SEQUENCE(100000, 1, 100000, -1)), 1, TRUE, 2, TRUE)`;
  expect(answer(`=ARRAY_CONSTRAIN(${rows}, 2, 2)`)).toEqual([
    ['Customer 0', 1000],
    ['Customer 0', 2000],
  ]);
  expect(answer(`=ROWS(SORTN(${rows}, 9^9, 2, 1, TRUE))`)).toBe(1000);
});
