import {failsWith} from '../facts/fact';
import {casesFrom, functionList} from './own-case';

const log = {A1: 3, B1: 'c', A2: 1, B2: 'a', A3: 2, B3: 'b', A4: 1, B4: 'd'};

/** Arrays: what picks, orders and joins rows. */
export const rowCases = [
  ...casesFrom('recorded', [
    ['UNIQUE tells capitals apart', '=UNIQUE({"a"; "A"; "a"})', [['a'], ['A']]],
    [
      'SEQUENCE counts row by row',
      '=SEQUENCE(2, 2)',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['SEQUENCE of no row is an error', '=SEQUENCE(0)', failsWith('#NUM!')],
    ['A spill that meets a value is #REF!', '=SEQUENCE(3)', failsWith('#REF!'), {AA3: 'x'}],
    [
      'A row beside a column makes a table',
      '=ARRAYFORMULA({1, 2}+{10; 20})',
      [
        [11, 12],
        [21, 22],
      ],
    ],
    ['Arrays of different sizes leave #N/A', '=ARRAYFORMULA({1; 2}+{1; 1; 1})', [[2], [3], [{error: '#N/A'}]]],
    ['ARRAY_CONSTRAIN to no row is #REF!', '=ARRAY_CONSTRAIN({1; 2}, 0, 1)', failsWith('#REF!')],
    ['FILTER that keeps nothing is #N/A', '=FILTER({1; 2}, {FALSE; FALSE})', failsWith('#N/A')],
  ]),
  ...casesFrom(functionList, [
    ['FILTER keeps the rows that meet all', '=FILTER(A1:B4, A1:A4=1, B1:B4<>"a")', [[1, 'd']], log],
    [
      'SORT keeps the order of rows that tie',
      '=SORT(A1:B4, 1, TRUE)',
      [
        [1, 'a'],
        [1, 'd'],
        [2, 'b'],
        [3, 'c'],
      ],
      log,
    ],
    ['SORT by a column downwards', '=SORT({1; 3; 2}, 1, FALSE)', [[3], [2], [1]]],
    [
      'VSTACK fills what is missing with #N/A',
      '=VSTACK({1, 2}, 3)',
      [
        [1, 2],
        [3, {error: '#N/A'}],
      ],
    ],
  ]),
  ...casesFrom('unconfirmed', [
    [
      'SORT puts numbers before texts, and blanks last',
      '=SORT(A1:A4, 1, TRUE)',
      [[1], [3], ['b']],
      {A1: 'b', A2: 3, A4: 1},
    ],
    ['SORT puts blanks last downwards too', '=SORT(A1:A4, 1, FALSE)', [['b'], [3], [1]], {A1: 'b', A2: 3, A4: 1}],
    ['MIN of no number is 0', '=MIN(A1:A3)', 0, {A1: 'x'}],
  ]),
];
