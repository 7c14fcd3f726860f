import {describe, expect, it} from 'vitest';
import {overviewPlan} from '../../../src/pipeline/overview/overview-plan';
import {stacked} from '../../../src/pipeline/plan/stacked';
import {LAYOUT} from '../layout-fixture';

describe('areas to be joined', () => {
  it('of the same columns become one where they stand below each other', () => {
    const areas = [5, 6, 7].map(row => ({row, column: 2, rows: 1, columns: 14}));
    expect(stacked(areas)).toEqual([{row: 5, column: 2, rows: 3, columns: 14}]);
  });

  it('become one over a row of air, and no further', () => {
    const areas = [1, 3, 6].map(row => ({row, column: 2, rows: 1, columns: 2}));
    expect(stacked(areas)).toEqual([
      {row: 1, column: 2, rows: 3, columns: 2},
      {row: 6, column: 2, rows: 1, columns: 2},
    ]);
  });

  it('of other columns stay apart', () => {
    const areas = [
      {row: 1, column: 2, rows: 1, columns: 2},
      {row: 2, column: 4, rows: 1, columns: 2},
      {row: 2, column: 2, rows: 1, columns: 3},
    ];
    expect(stacked(areas)).toEqual(areas);
  });

  it('hold one text or number in each row on the overview', () => {
    const {joined, cells} = overviewPlan(LAYOUT);
    const filled = (row: number, column: number): boolean => cells[row - 1]?.[column - 1]?.content !== '';
    for (const {row, column, rows, columns} of joined) {
      for (let down = 0; down < rows; down++) {
        for (let right = 1; right < columns; right++) expect(filled(row + down, column + right)).toBe(false);
      }
    }
    expect(joined.length).toBeGreaterThan(10);
  });
});
