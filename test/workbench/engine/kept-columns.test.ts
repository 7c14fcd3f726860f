import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createModel} from '../../../workbench/engine/model';

/** Long enough for what functions give for a column to be remembered. */
const rows = 40;
const letters = ['A', 'B', 'C'];
const values = ['', '1', '2', '45000', '45000.5', 'x', 'X ', '#N/A', 'TRUE'];

/** Formulas that say the same of the same columns, and of each other's spills, with errors and blanks among them. */
const formulas: Readonly<Record<string, string>> = {
  E1: '=ARRAYFORMULA(IF(ISNUMBER(A1:A40), A1:A40-DAY(A1:A40)+1, 0))',
  F1: '=ARRAYFORMULA(COUNTIFS(IF(ISNUMBER(A1:A40), A1:A40-DAY(A1:A40)+1, 0), E1:E40))',
  G1: '=ARRAYFORMULA(LOWER(TRIM(B1:B40))&A1:A40*2)',
  H1: '=ARRAYFORMULA(XLOOKUP(C1:C40, B1:B40, ROW(B1:B40), "none"))',
  I1: '=COUNT(UNIQUE(IFNA(FILTER(E1:E40, ISNUMBER(E1:E40), B1:B40="x"), "")))',
  J1: '=ARRAYFORMULA(ARRAY_CONSTRAIN(VSTACK(0, G1:G40), 40, 1)=G1:G40)',
  // Columns of the whole sheet are too long to be held against what they were; when they changed tells.
  L1: '=COUNTIF(A1:A, ">1")+COUNTA(E1:E)',
  M1: '=ARRAYFORMULA(IF(ISNUMBER(A1:A), L1*A1:A, ))',
  N1: '=COUNTA(UNIQUE(M1:M))+SUM(A1:A3)',
  K1: '=SORT(FILTER(HSTACK(A1:A40, ROW(A1:A40)), C1:C40="x"), 1, TRUE, 2, FALSE)',
};

type Edit = readonly [cell: string, content: string];

const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.tuple(fc.constantFrom(...letters), fc.integer({min: 1, max: rows})).map(([letter, row]) => `${letter}${row}`),
  fc.constantFrom(...values),
);

function shown(cells: Readonly<Record<string, string>>): ReturnType<typeof modelOf>['read'] {
  return modelOf(cells).read;
}

function modelOf(cells: Readonly<Record<string, string>>) {
  const model = createModel({sheets: [{id: 'one', name: 'One', rowNumber: 260, colNumber: 14, cells: {...cells}}]});
  const read = (): unknown[] =>
    Array.from({length: rows * 14}, (_, index) => {
      const position = {sheetId: 'one', col: index % 14, row: Math.floor(index / 14)};
      return model.getters.getEvaluatedCell(position).value;
    });
  return {model, read};
}

test('after any edits a sheet shows what a new one with the same cells shows', () => {
  fc.assert(
    fc.property(
      fc.array(edit, {minLength: 60, maxLength: 120}),
      fc.array(edit, {minLength: 1, maxLength: 6}),
      (before, edits) => {
        const cells: Record<string, string> = {...Object.fromEntries(before), ...formulas};
        const {model, read} = modelOf(cells);
        for (const [cell, content] of edits) {
          cells[cell] = content;
          const [col, row] = [cell.charCodeAt(0) - 65, Number(cell.slice(1)) - 1];
          model.dispatch('UPDATE_CELL', {sheetId: 'one', col, row, content});
          expect(read(), `${cell}: ${content}`).toEqual(shown(cells)());
        }
      },
    ),
    {numRuns: 40},
  );
});
