import {expect, it} from 'vitest';
import {checkTargets} from '../../../src/pipeline/check/check-targets.ts';

/** `row column: reason remedy` of Targets with these rows, from row 2 on. */
function said(...rows: readonly (readonly [salesperson: unknown, quota: unknown])[]): string[] {
  return checkTargets(
    rows.map(([salesperson, quotaPerMonth], index) => ({row: index + 2, salesperson, quotaPerMonth})),
  ).map(({row, column, reason, remedy}) => `${row} ${column}: ${reason} ${remedy}`);
}

it('says nothing of good rows and of blank ones', () => {
  expect(said(['Ann', 100], ['Ben', 0], ['', ''], [' ', ' '], ['Cem', ''])).toEqual([]);
});

it.each([
  [['', 100], '2 salesperson: The quota belongs to nobody. Type the name, or clear the row.'],
  [
    ['Ann', '100 k'],
    '2 quotaPerMonth: "100 k" is no number. Type the amount as a number; until then it counts as blank.',
  ],
] as const)('says of %j what is odd', (row, text) => {
  expect(said(row)).toEqual([text]);
});

it('says of a name that stands twice that the first row counts, and no more of it', () => {
  expect(said(['Ann', 1], [' ANN', 'much'], ['ann', 3])).toEqual([
    '3 salesperson: "ANN" is already listed in row 2, and the first row counts. Delete one of the two rows.',
    '4 salesperson: "ann" is already listed in row 2, and the first row counts. Delete one of the two rows.',
  ]);
});

it('calls them odd: they count', () => {
  expect(checkTargets([{row: 2, salesperson: '', quotaPerMonth: 1}])[0]).toMatchObject({
    table: 'targets',
    weight: 'odd',
  });
});
