import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {gapsOf, rowsBetween, rowsOf, stretches} from '../../../src/pipeline/tables/stretches';

const someRows = fc.uniqueArray(fc.integer({min: 1, max: 40}), {minLength: 1});
const rowsIn = (found: readonly (readonly [number, number])[]) =>
  found.flatMap(([first, last]) => rowsBetween(first, last));

describe('stretches', () => {
  it('are rows without a gap, in whatever order they come', () => {
    expect(stretches([9, 3, 2, 4, 11, 10])).toEqual([
      [2, 4],
      [9, 11],
    ]);
    expect(stretches([7])).toEqual([[7, 7]]);
    expect(stretches([])).toEqual([]);
  });

  it('hold all rows and no other', () => {
    fc.assert(
      fc.property(someRows, rows => {
        expect(rowsIn(stretches(rows))).toEqual([...rows].sort((a, b) => a - b));
      }),
    );
  });

  it('that are too many are joined where the gaps are smallest', () => {
    expect(stretches([1, 3, 10, 12, 30], 2)).toEqual([
      [1, 12],
      [30, 30],
    ]);
    expect(stretches([1, 3, 10, 30], 3)).toEqual([
      [1, 3],
      [10, 10],
      [30, 30],
    ]);
    expect(stretches([1, 3, 10], 3)).toHaveLength(3);
  });

  it('are no more than are allowed, and lose no row', () => {
    fc.assert(
      fc.property(someRows, fc.integer({min: 1, max: 5}), (rows, most) => {
        const found = stretches(rows, most);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(rowsIn(found)).toEqual(expect.arrayContaining(rows));
        expect([found[0]?.[0], found.at(-1)?.[1]]).toEqual([Math.min(...rows), Math.max(...rows)]);
      }),
    );
  });
});

it('rows come back from their gaps', () => {
  expect(gapsOf([5, 2, 3])).toEqual([2, 2, 1, 1]);
  expect(gapsOf([])).toEqual([]);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200)), rows => {
      expect(rowsOf(gapsOf(rows))).toEqual([...rows].sort((a, b) => a - b));
    }),
  );
});
