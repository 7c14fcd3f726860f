import {expect, it} from 'vitest';
import {CALCULATIONS, MADE_SHEETS} from '../../../build/docs/made-sheets.ts';
import {SECTIONS} from '../../../build/docs/sections.ts';
import {columnLetters} from '../../../src/formula/column-letters.ts';
import {CALCULATION_SHEETS, type ListId, placeOf} from '../../../src/pipeline/plan/calculation-sheets.ts';
import {GENERATED_SHEETS} from '../../../src/pipeline/plan/workbook-plan.ts';

it('names every sheet that the add-on makes', () => {
  const named = [...MADE_SHEETS, ...CALCULATIONS].map(({name}) => name);
  expect(named.sort()).toEqual([...Object.values(GENERATED_SHEETS), 'Data check'].sort());
});

it('puts each hidden column where the formulas read it', () => {
  const placed = Object.values(CALCULATION_SHEETS).flatMap(lists =>
    Object.entries(lists).flatMap(([list, columns]) =>
      columns.map(({id, header}) => `${columnLetters(placeOf(list as ListId, id).column)} ${header}`),
    ),
  );
  const printed = CALCULATIONS.flatMap(({lists}) => lists.flatMap(({columns}) => columns));
  expect(printed.map(({letters, header}) => `${letters} ${header}`)).toEqual(placed);
});

it.each(SECTIONS)('$title: no id twice, and nothing without a meaning', ({records}) => {
  const ids = records.map(({id}) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(records.filter(({label, definition}) => label === '' || definition === '')).toEqual([]);
});
