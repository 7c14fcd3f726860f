import {describe, expect, it} from 'vitest';
import {Canvas} from '../../../src/pipeline/plan/canvas';
import {BLANK, type CellPlan} from '../../../src/pipeline/plan/sheet-plan';

const cell = (content: string): CellPlan => ({content, style: 'text'});

describe('a sheet that is drawn', () => {
  it('has blank cells where nothing was put, above and beside', () => {
    const canvas = new Canvas(2);
    canvas.put({row: 2, column: 1}, cell('a'));
    expect(canvas.cells).toEqual([
      [BLANK, BLANK],
      [cell('a'), BLANK],
    ]);
  });

  it('grows to the right with what is put there', () => {
    const canvas = new Canvas(1);
    canvas.put({row: 1, column: 3}, cell('a'));
    canvas.put({row: 1, column: 1}, cell('b'));
    expect(canvas.columns).toBe(3);
    expect(canvas.cells).toEqual([[cell('b'), BLANK, cell('a')]]);
  });

  it('has in a cell what was put there last', () => {
    const canvas = new Canvas(1);
    canvas.fill({row: 1, column: 1}, 3, cell(''));
    canvas.put({row: 1, column: 2}, cell('a'));
    expect(canvas.cells).toEqual([[cell(''), cell('a'), cell('')]]);
  });

  it('keeps an input apart from its cells, which all look like one', () => {
    const canvas = new Canvas(1);
    const input = {row: 1, column: 2, columns: 2, kind: {type: 'date'}, format: '0', note: 'When?'} as const;
    canvas.input(input);
    expect(canvas.inputs).toEqual([input]);
    expect(canvas.cells).toEqual([
      [BLANK, {content: '', style: 'input', format: '0', note: 'When?'}, {content: '', style: 'input'}],
    ]);
  });
});
