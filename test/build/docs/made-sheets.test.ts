import {expect, it} from 'vitest';
import {CALCULATIONS, MADE_SHEETS} from '../../../build/docs/made-sheets.ts';
import {SECTIONS} from '../../../build/docs/sections.ts';
import {columnLetters} from '../../../src/formula/column-letters.ts';
import type {FactColumn, ListId} from '../../../src/pipeline/facts/columns.ts';
import {FACT_SHEETS, placeOf} from '../../../src/pipeline/facts/fact-sheets.ts';
import {GENERATED_SHEETS} from '../../../src/pipeline/workbook/workbook-plan.ts';

it('names every sheet that the add-on makes', () => {
  const named = [...MADE_SHEETS, ...CALCULATIONS].map(({name}) => name);
  expect(named.sort()).toEqual([...Object.values(GENERATED_SHEETS), 'Data check'].sort());
});

it('puts each hidden column where the formulas read it', () => {
  const {deals: _, ...hidden} = FACT_SHEETS;
  const placed = Object.values(hidden).flatMap(({lists}) =>
    (Object.entries(lists) as [ListId, readonly FactColumn[]][]).flatMap(([list, columns]) =>
      columns.map(({id, header}) => `${columnLetters(placeOf(list, id as never).column)} ${header}`),
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
