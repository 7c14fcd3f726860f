import {describe, expect, it} from 'vitest';
import type {Answer} from '../../conformance/answer-case.ts';
import {agree} from '../../conformance/compare.ts';

const na = {error: '#N/A'};

describe('answers agree', () => {
  it.each<[Answer, Answer, string]>([
    [1, 1, ''],
    [0.3, 0.1 + 0.2, ''],
    [0, -0, ''],
    [2.3333333333, 7 / 3, 'cached value of the .xlsx export: 10 decimals'],
    [null, '', ''],
    [[[1]], 1, ''],
    [
      [[1, 2]],
      [
        [1, 2],
        [null, ''],
      ],
      '',
    ],
    [[['a', na]], [['a', na]], ''],
    [1, [[1, 2, 3]], 'formula stood in AA1; first-cell-only'],
  ])('%j and %j %s', (google, ours, note) => {
    expect(agree({google, note}, ours)).toBe(true);
  });

  it.each<[Answer, Answer, string]>([
    [1, 1.0000000001, ''],
    [2.33333, 7 / 3, 'cached value of the .xlsx export: 10 decimals'],
    [1, '1', ''],
    [1, true, ''],
    [0, null, ''],
    [na, {error: '#VALUE!'}, ''],
    ['#N/A', na, ''],
    [1, [[1, 2]], ''],
    [[[1, 2]], [[1], [2]], ''],
  ])('but not %j and %j %s', (google, ours, note) => {
    expect(agree({google, note}, ours)).toBe(false);
  });
});
