import {expect, it} from 'vitest';
import {createModel} from '../../../workbench/engine/model';

function sheet(formula: string) {
  const model = createModel({
    sheets: [{id: 'one', name: 'One', rowNumber: 9, colNumber: 3, cells: {A1: formula, B2: '7'}}],
  });
  const position = {sheetId: 'one', col: 0, row: 0};
  return {
    model,
    value: () => model.getters.getEvaluatedCell(position).value,
    formula: () => model.getters.getCellText(position, {showFormula: true}),
  };
}

it.each([
  ['=IFERROR(MOD(B2),B2)', 7],
  ['=IFERROR(#N/A,B2)', 7],
  ['=IFERROR(nope(B2,"a")&#DIV/0!,B2)', 7],
  ['="say ""no"""', 'say "no"'],
  ['=LEN("")&LEN("""")&", "&""""', '01, "'],
  ['="a\\"&"\\""b\\"', 'a\\\\"b\\'],
  ['=IFERROR(MOD("""",1,2),"""")', '"'],
  ['="#N/A "&IFERROR({},"\'#REF!\'")', "#N/A '#REF!'"],
])('%s stays as it was written', (formula, value) => {
  const {value: shown, formula: written} = sheet(formula);
  expect(shown()).toBe(value);
  expect(written()).toBe(formula);
});

it('references in a call that Google refuses move with their cells', () => {
  const {model, value, formula} = sheet('=IFERROR(MOD(B2),B2)');
  const sheetName = 'One';
  model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: 'one',
    sheetName,
    dimension: 'ROW',
    base: 0,
    position: 'after',
    quantity: 2,
  });
  expect(formula()).toBe('=IFERROR(MOD(B4),B4)');
  model.dispatch('UPDATE_CELL', {sheetId: 'one', col: 1, row: 3, content: '8'});
  expect(value()).toBe(8);
});

it.each(['=1+', '=SUM(1', '=#N/A+', '=)'])('%s stays unreadable', formula => {
  expect(sheet(formula).value()).toBe('#BAD_EXPR');
});
