import {describe, expect, it} from 'vitest';
import {runs} from '../../../src/pipeline/plan/runs';

describe('runs', () => {
  it('are equal neighbours, from the first to the last', () => {
    expect(runs([28, 84, 84, 28])).toEqual([
      {from: 0, count: 1, value: 28},
      {from: 1, count: 2, value: 84},
      {from: 3, count: 1, value: 28},
    ]);
    expect(runs([])).toEqual([]);
    expect(runs([undefined])).toEqual([{from: 0, count: 1, value: undefined}]);
  });

  it('take what was left out as a value of its own', () => {
    const heights: (number | undefined)[] = [36];
    heights[3] = 24;
    expect(runs(heights)).toEqual([
      {from: 0, count: 1, value: 36},
      {from: 1, count: 2, value: undefined},
      {from: 3, count: 1, value: 24},
    ]);
  });
});
