import {describe, expect, it} from 'vitest';
import {nameKey, tidyName} from '../../../src/pipeline/tables/name';

describe('a name', () => {
  it.each([
    ['  Alder   Foods ', 'Alder Foods'],
    ['Alder\tFoods', 'Alder\tFoods'],
    ['   ', ''],
    ['', ''],
    [null, ''],
    [undefined, ''],
    [42, '42'],
    [0, '0'],
    [true, 'true'],
  ])('%j is shown as %j', (value, shown) => {
    expect(tidyName(value)).toBe(shown);
  });

  it.each([
    ['Alder Foods', ' alder  FOODS'],
    ['Ärzte', 'ÄRZTE'],
    ['7', 7],
  ])('%j is the same as %j', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Alder Foods', 'AlderFoods'],
    ['Muller', 'Müller'],
    // Capitals would make them one.
    ['Weiß', 'Weiss'],
    // TRIM leaves other white space alone, and so do the formulas.
    ['Alder Foods', 'Alder\u00a0Foods'],
  ])('%j is another than %j', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});
