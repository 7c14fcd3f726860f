import {beforeAll, describe, expect, it} from 'vitest';
import type {GotThrough} from './attack';
import {FORMULA_ATTACKS} from './formula/attacks';
import {tryFormulas} from './formula/try-formulas';

describe('formula', () => {
  let gotThrough: GotThrough;
  beforeAll(async () => {
    gotThrough = await tryFormulas();
  });

  it.each(FORMULA_ATTACKS.map(({name, mustNot}) => [name, mustNot]))('%s must not %s', name => {
    expect(gotThrough.get(name)).toBeUndefined();
  });
});
