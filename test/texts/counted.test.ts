import {expect, it} from 'vitest';
import {counted} from '../../src/texts/counted.ts';

it.each([
  [0, '0 rows'],
  [1, '1 row'],
  [2, '2 rows'],
  [1200, `${(1200).toLocaleString()} rows`],
])('%d is %s', (count, text) => {
  expect(counted(count, 'row')).toBe(text);
});
