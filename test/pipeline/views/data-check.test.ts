import {expect, it} from 'vitest';
import type {Finding} from '../../../src/pipeline/check/finding';
import {dataCheckPlan} from '../../../src/pipeline/views/data-check';
import {LAYOUT} from '../layout-fixture';
import {planText} from '../plan-text';

const finding = (more: Partial<Finding>): Finding => ({
  table: 'conversations',
  row: 7,
  column: 'date',
  weight: 'leftOut',
  reason: 'The row has no date.',
  remedy: 'Type the day.',
  ...more,
});
const text = (findings: readonly Finding[], places = LAYOUT.tables as Parameters<typeof dataCheckPlan>[2]) =>
  planText(dataCheckPlan('Check', findings, places, '2026-03-31 12:00'));

const NOTE = '  (Checked 2026-03-31 12:00. This list does not change by itself: run Check data again.)';
const HEAD = ['Sheet', 'Row', 'Cell', 'Column', 'Weight', 'Reason', 'What to do'].map(
  (header, index) => `  ${'ABCDEFG'[index]}1  titleText  "${header}"${NOTE}`,
);
const SIZES = ['1 rows stay', 'widths 130 60 70 2×120 380 460'];

it('has a row for each finding, which leads to its cell wherever the column stands', () => {
  const places = {...LAYOUT.tables, conversations: {sheet: 'My log', columns: {date: 28}}};
  expect(text([finding({})], places).split('\n')).toEqual([
    'dataCheck: "Check", 3 rows, 7 columns',
    ...SIZES,
    ...HEAD,
    '  A2  text  "My log"',
    '  B2  number  7',
    '  C2  text  "AB7"',
    '  D2  text  "Date"',
    '  E2  strong  "Left out"',
    '  F2  text  "The row has no date."',
    '  G2  text  "Type the day."',
    '',
  ]);
});

it('says how much each finding weighs', () => {
  const weights = (['wrong', 'leftOut', 'odd'] as const).map(weight => finding({weight}));
  const {cells} = dataCheckPlan('Check', weights, LAYOUT.tables, '');
  expect(cells.slice(1).map(row => row[4]?.content)).toEqual(['Numbers wrong', 'Left out', 'Odd, but counts']);
});

it('has no cell for what is said of a whole table, or of a column that is not there', () => {
  const whole = finding({table: 'stages', row: undefined, column: 'type'});
  const {cells} = dataCheckPlan(
    'Check',
    [whole, finding({})],
    {...LAYOUT.tables, conversations: {sheet: 'Log', columns: {}}},
    '',
  );
  expect(cells.slice(1).map(row => row.slice(0, 4).map(({content}) => content))).toEqual([
    ['Stages', '', '', 'Type'],
    ['Log', 7, '', 'Date'],
  ]);
});

it('says so where nothing was found', () => {
  expect(text([]).split('\n')).toEqual([
    'dataCheck: "Check", 2 rows, 7 columns',
    ...SIZES,
    ...HEAD,
    '  A2  text  "All rows count, and nothing looks odd."',
    '',
  ]);
});
