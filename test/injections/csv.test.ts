import {beforeAll, describe, expect, it} from 'vitest';
import type {GotThrough} from './attack';
import {CSV_ATTACKS} from './csv/attacks';
import {tryCsv} from './csv/try-csv';

describe('CSV', () => {
  let gotThrough: GotThrough;
  beforeAll(async () => {
    gotThrough = await tryCsv();
  });

  it.each(CSV_ATTACKS.map(({name, mustNot}) => [name, mustNot]))('%s must not %s', name => {
    expect(gotThrough.get(name)).toBeUndefined();
  });
});
