import {describe, expect, it} from 'vitest';
import {ACCENT, isLight, LOST, WARNING, WON} from '../../../src/pipeline/plan/style';

describe('a colour is light', () => {
  it.each([
    ['#ffffff', true],
    ['#000000', false],
    // White on this grey has 4.48 : 1, on the next darker one 4.54 : 1.
    ['#777777', true],
    ['#767676', false],
    ['#00ff00', true],
    ['#0000ff', false],
    ['#ef0000', true],
    ['#ee0000', false],
    ['#008b00', true],
    ['#008a00', false],
    ['#c800ec', true],
    ['#c800eb', false],
    ['#0a0a0a', false],
  ])('%s: %j', (colour, light) => {
    expect(isLight(colour)).toBe(light);
  });
});

it('writes texts of the accents on white, and white on them, so that they can be read', () => {
  expect([ACCENT, WON, LOST, WARNING].filter(isLight)).toEqual([]);
});
