import {expect, it} from 'vitest';
import {bench} from './script-host';

const made = "var filter = sheet.getRange('A2:C9').createFilter();";
const hides = "app.newFilterCriteria().setHiddenValues(['Won', 'Lost']).build()";

it('a sheet has one filter at most', () => {
  const {evaluate} = bench();
  expect(evaluate('return sheet.getFilter()')).toBe(null);
  expect(evaluate(`${made} return sheet.getFilter().getRange().getA1Notation()`)).toBe('A2:C9');
  expect(() => evaluate(made)).toThrow("You can't create a filter in a sheet that already has a filter.");
  expect(evaluate('sheet.getFilter().remove(); return sheet.getFilter()')).toBe(null);
  evaluate(made);
});

it('keeps what its columns hide while rows move', () => {
  const {evaluate} = bench();
  evaluate(`${made} filter.setColumnFilterCriteria(2, ${hides}); sheet.insertRowsAfter(1, 3)`);
  expect(
    evaluate(`var filter = sheet.getFilter(); return [filter.getRange().getA1Notation(),
      filter.getColumnFilterCriteria(1), filter.getColumnFilterCriteria(2).getHiddenValues()]`),
  ).toEqual(['A5:C12', null, ['Won', 'Lost']]);
  expect(evaluate('return sheet.getFilter().removeColumnFilterCriteria(2).getColumnFilterCriteria(2)')).toBe(null);
});

it('has criteria for the columns of its range only', () => {
  const {evaluate} = bench();
  expect(() => evaluate(`${made} filter.setColumnFilterCriteria(4, ${hides})`)).toThrow('not in the range');
});

it('that was removed is gone for every handle', () => {
  const {evaluate} = bench();
  expect(() => evaluate(`${made} sheet.getFilter().remove(); filter.getRange()`)).toThrow('no longer exists');
});
