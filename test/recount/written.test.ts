import {expect, it} from 'vitest';
import type {Cell} from '../../src/recount/cell';
import {written} from '../../src/recount/written';
import {on} from './small-tables';

it.each<[Cell | null, string, string]>([
  [null, 'count', 'nothing'],
  ['', 'text', 'nothing'],
  [{error: '#REF!'}, 'count', '#REF!'],
  ['–', 'share', '–'],
  ['Ada', 'month', 'Ada'],
  [true, 'count', 'true'],
  [0, 'count', '0'],
  [1200, 'money', '1200'],
  [0.1 + 0.2, 'days', '0.3'],
  [1234.567_89, 'money', '1234.56789'],
  [0.07, 'share', '7 %'],
  [1 / 3, 'share', '33.33333333 %'],
  [on('2017-06-01'), 'month', '2017-06'],
])('%j of the unit %s is written "%s"', (value, unit, text) => {
  expect(written(value, unit)).toBe(text);
});
