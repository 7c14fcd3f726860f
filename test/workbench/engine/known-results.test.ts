import type {CellPosition} from '@odoo/o-spreadsheet';
import {describe, expect, test} from 'vitest';
import type {ObservedEvaluation} from '../../../workbench/engine/evaluation/adapt-evaluation';
import {createModel} from '../../../workbench/engine/model';

/** The cells of a sheet, and what an edit evaluates of them. */
function sheet(cells: Readonly<Record<string, string>>) {
  const model = createModel({sheets: [{id: 'one', name: 'One', rowNumber: 300, colNumber: 8, cells: {...cells}}]});
  const positionOf = (cell: string): CellPosition => {
    return {sheetId: 'one', col: cell.charCodeAt(0) - 65, row: Number(cell.slice(1)) - 1};
  };
  const type = (cell: string, content: string): readonly string[] => {
    const evaluated: string[] = [];
    const {observeEvaluation} = model.getters as unknown as ObservedEvaluation;
    observeEvaluation({
      starts: ({col, row}) => evaluated.push(`${String.fromCharCode(65 + col)}${row + 1}`),
      ends: () => undefined,
    });
    model.dispatch('UPDATE_CELL', {...positionOf(cell), content});
    observeEvaluation(undefined);
    return evaluated.sort();
  };
  return {type, value: (cell: string) => model.getters.getEvaluatedCell(positionOf(cell)).value};
}

describe('an edit evaluates the formulas that read something else than before, and no others', () => {
  test('what reads a cell that still shows the same', () => {
    const {type, value} = sheet({A1: '1', B1: '=A1>0', C1: '=IF(B1, "yes", "no")', D1: '=C1&A1'});
    expect(type('A1', '2')).toEqual(['B1', 'D1']);
    expect(value('D1')).toBe('yes2');
    expect(type('A1', '-1')).toEqual(['B1', 'C1', 'D1']);
    expect(value('D1')).toBe('no-1');
  });

  test('what reads a column of a spill that is as it was, though another column of it changed', () => {
    const {type, value} = sheet({A1: '1', B1: '2', C1: '=ARRAYFORMULA(A1:B9*1)', F1: '=SUM(C1:C)', G1: '=SUM(D1:D)'});
    expect(type('B1', '5')).toEqual(['C1', 'G1']);
    expect([value('F1'), value('G1')]).toEqual([1, 5]);
  });

  test('what reads some rows of a column in which another row changed', () => {
    const {type} = sheet({A1: '1', B1: '=A1', B2: '7', C1: '=SUM(B2:B4)', D1: '=SUM(B1:B4)'});
    expect(type('A1', '2')).toEqual(['B1', 'D1']);
  });

  test('what reads a spill that became shorter', () => {
    const {type, value} = sheet({A1: '3', B1: '=SEQUENCE(A1)', C1: '=SUM(B1:B)', D1: '=B1+1'});
    expect(type('A1', '2')).toEqual(['B1', 'C1']);
    expect([value('C1'), value('D1')]).toEqual([3, 2]);
  });

  test('a formula that was typed over is evaluated, though it reads the same', () => {
    const {type, value} = sheet({A1: '1', B1: '=A1+1', C1: '=B1'});
    expect(type('B1', '=1+A1')).toEqual(['B1']);
    expect(type('B1', '=A1+2')).toEqual(['B1', 'C1']);
    expect(value('C1')).toBe(3);
  });

  test('a spill that something was typed into says so, and comes back', () => {
    const {type, value} = sheet({A1: '2', B1: '=SEQUENCE(A1)', C1: '=SUM(B1:B)'});
    type('B2', 'x');
    expect(value('B1')).toBe('#SPILL!');
    type('B2', '');
    expect([value('B1'), value('B2'), value('C1')]).toEqual([1, 2, 3]);
  });

  test.each(['NOW()', 'TODAY()', 'RAND()', 'RANDBETWEEN(1, 9)', 'SUM(INDIRECT("A"&2))', 'SUM(OFFSET(A1, 1, 0))'])(
    '%s hangs on more than what it reads',
    formula => {
      const {type} = sheet({A1: '1', A2: '5', B1: '=A1*0', C1: `=B1+${formula}`});
      expect(type('A1', '2')).toEqual(['B1', 'C1']);
    },
  );

  test('formulas that read each other are a circle whatever was known of them', () => {
    const {type, value} = sheet({A1: '1', B1: '=A1', C1: '=SUM(B1:B2)'});
    type('B1', '=A1+SUM(C1:C2)');
    expect([value('B1'), value('C1')]).toEqual(['#CYCLE', '#CYCLE']);
    type('B1', '=A1');
    expect([value('B1'), value('C1')]).toEqual([1, 1]);
  });
});
