import {describe, expect, it} from 'vitest';
import {frozenPlan} from '../../../src/pipeline/frozen/frozen-plan.ts';
import {type CellPlan, NO_EXTRAS, type SheetPlan} from '../../../src/pipeline/plan/sheet-plan.ts';

const cell = (style: CellPlan['style'], more: Partial<CellPlan> = {}): CellPlan => ({content: 'live', style, ...more});

const plan: SheetPlan = {
  ...NO_EXTRAS,
  id: 'overview',
  name: 'Overview',
  rows: 3,
  columns: 2,
  cells: [
    [cell('title', {note: 'Only the yellow cells'}), cell('label', {note: 'Type any date'})],
    [
      cell('input', {format: 'yyyy-mm-dd', note: 'Type any date'}),
      cell('cardValue', {note: 'Won deals.', background: '#ffffff'}),
    ],
    [cell('number'), cell('number')],
  ],
  warnings: [{row: 3, column: 1, rows: 1, columns: 2}],
  blankWhile0: {areas: [{row: 2, column: 2, rows: 1, columns: 1}], cell: {row: 1, column: 2}},
};
const values = [
  ['Sales pipeline', 4],
  ['', 9],
  [0, 3],
];
const frozen = (shown: readonly (readonly unknown[])[]) => frozenPlan(plan, shown, 'Overview 2026-11-24');

describe('the plan of a frozen copy', () => {
  it('has no content of its own, nothing to type in, and no rule', () => {
    const {cells, inputs, warnings, blankWhile0, name, rows, columns, tabColour} = frozen(values);
    expect(cells.flat().map(({content}) => content)).toEqual(Array(6).fill(''));
    expect([inputs, warnings, blankWhile0]).toEqual([[], [], undefined]);
    expect([name, rows, columns, tabColour]).toEqual(['Overview 2026-11-24', 3, 2, '']);
  });

  it('keeps definitions, and drops notes on how to type', () => {
    const notes = frozen(values)
      .cells.flat()
      .map(({note}) => note);
    expect(notes).toEqual([
      expect.stringContaining('frozen copy'),
      undefined,
      undefined,
      'Won deals.',
      undefined,
      undefined,
    ]);
  });

  it('colours for good what a rule would colour', () => {
    expect(frozen(values).cells.map(line => line.map(({style}) => style))).toEqual([
      ['title', 'label'],
      ['totalText', 'cardValue'],
      ['number', 'warningNumber'],
    ]);
  });

  it('colours no cell beside', () => {
    const squares = Array.from({length: 4}, () => Array.from({length: 4}, () => cell('number')));
    const ones = squares.map(line => line.map(() => 1));
    const [at, rows, columns] = [{row: 2, column: 2}, 2, 2];
    const {cells} = frozenPlan({...plan, cells: squares, warnings: [{...at, rows, columns}]}, ones, 'Copy');
    expect(cells.map(line => line.map(({style}) => style === 'warningNumber'))).toEqual([
      [false, false, false, false],
      [false, true, true, false],
      [false, true, true, false],
      [false, false, false, false],
    ]);
  });

  it('shows nothing where the overview shows nothing yet', () => {
    const {cells} = frozen([['', 0], ...values.slice(1)]);
    expect(cells[1]?.[1]).toMatchObject({style: 'quiet', background: undefined});
  });
});
