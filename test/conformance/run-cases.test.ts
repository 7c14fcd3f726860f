import {expect, it} from 'vitest';
import type {AnswerCase} from '../../conformance/answer-case.ts';
import {askEngine} from '../../conformance/ask-engine.ts';
import {isConform, reportOf} from '../../conformance/report.ts';
import {runCases} from '../../conformance/run-cases.ts';

function asked(formula: string, google: AnswerCase['google'], more: Partial<AnswerCase> = {}): AnswerCase {
  return {inUse: true, cells: {}, formula, google, note: '', ...more};
}

it('asks beside cells of every kind, of this sheet and of others', () => {
  const cells = {
    A1: 2,
    A2: '=A1*3',
    B1: {text: '=1+1'},
    B2: true,
    C1: null,
    C2: '',
    "'My data'!A1": 5,
    'Other!$A$1': '7',
  };
  expect(askEngine({cells, formula: '={A1:C2; \'My data\'!A1, Other!A1&"!", 1/0}'})).toEqual([
    [2, '=1+1', null],
    [6, true, ''],
    [5, '7!', {error: '#DIV/0!'}],
  ]);
});

it('asks beside errors, quotes and cells far away', () => {
  const cells = {A1: {error: '#DIV/0!'}, A2: {text: 'say "no"'}, ca2000: 3, 'SHEET1!B1': 4};
  expect(askEngine({cells, formula: '={A1; A2; CA2000+B1; "a""b"}'})).toEqual([
    [{error: '#DIV/0!'}],
    ['say "no"'],
    [7],
    ['a"b'],
  ]);
});

it.each(['=', '=)', '=SUM(', 'plain', '', '=A1:', '="', '=NOPE(1)', "='x"])(
  'lets no formula stop the run: %j',
  formula => {
    expect(runCases([asked(formula, 'never this')])).toHaveLength(1);
  },
);

it('lets Google answer otherwise where the product stands either', () => {
  const range = asked('', 2, {fact: 'data-range-end'});
  expect(runCases([range, {...range, google: 4}, {...range, google: 3}]).map(({kind}) => kind)).toEqual([
    'excepted',
    'agrees',
    'differs',
  ]);
});

it('prints what differs, and counts the cases in use last', () => {
  const outcomes = runCases([
    asked('=1+1', 2),
    asked('=1+A1', 3, {cells: {A1: 1}, note: 'arity'}),
    asked('=RAND()', 0),
    asked('=MAP(A1, A1)', 3, {inUse: false}),
    asked('=ABS(-1)', 1, {inUse: false}),
  ]);
  expect(reportOf(outcomes).split('\n')).toEqual([
    'in use  =1+A1',
    '  cells   {"A1":1}',
    '  Google  3',
    '  ours    2',
    '  note    arity',
    '',
    expect.stringContaining('=RAND()'),
    '  Google  0',
    expect.stringMatching(/^ {2}ours {4}0\.\d+$/),
    expect.stringMatching(/^ {2}reason {2}It gives something else/),
    '',
    '=MAP(A1, A1)',
    '  Google  3',
    '  ours    not offered',
    '  reason  MAP',
    '',
    'Beyond the functions in use: 1 of 1 agree, 1 are not offered',
    '1 of 3 agree',
  ]);
  expect(isConform(outcomes)).toBe(false);
  expect(isConform(outcomes.filter(({kind}) => kind !== 'differs'))).toBe(true);
});
