import {expect, it} from 'vitest';
import {termsOf} from '../../../src/pipeline/metrics/to-words.ts';
import {placeOverview} from '../../../src/pipeline/overview/place.ts';
import {LAYOUT} from '../layout-fixture.ts';

const measures = placeOverview(LAYOUT).slots.flatMap(({measure}) => measure ?? []);

it('says what every column holds that a number names', () => {
  const terms = new Map(measures.flatMap(termsOf));
  expect(terms.get('Days stayed')).toBe('Of a completed stay of a deal that passes the filters, else blank');
  expect([...terms].filter(([, meaning]) => meaning === '')).toEqual([]);
});
