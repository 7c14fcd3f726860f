import fc from 'fast-check';
import {expect, it} from 'vitest';
import {placesOf, placesText, readPlaces} from '../../../src/pipeline/frozen/number-places.ts';
import {placeOverview} from '../../../src/pipeline/overview/place.ts';
import {drawnStages} from '../../../src/pipeline/stages/stage.ts';

const placed = (types: readonly string[], capacity: {people: number; sources: number; reasons: number}) =>
  placesOf(placeOverview({stages: drawnStages(types), capacity}));

const sorted = (places: ReturnType<typeof readPlaces>) =>
  places.map(({section, column, line, unit, at}) => [section, column, line, unit, at.row, at.column].join(' ')).sort();

it('come back from their text, whatever the stages and capacities', () => {
  const capacity = fc.record({people: fc.nat(12), sources: fc.nat(12), reasons: fc.nat(12)});
  const types = fc.array(fc.constantFrom('Open', 'Lost', 'Disqualified'), {maxLength: 8});
  fc.assert(
    fc.property(types, capacity, (open, sizes) => {
      const places = placed([...open, 'Open', 'Won'], sizes);
      expect(sorted(readPlaces(placesText(places)))).toEqual(sorted(places));
    }),
    {numRuns: 20},
  );
});

it('take as little room for a large team as for a small one: Google keeps 30,000 characters with a sheet', () => {
  const types = [...Array.from({length: 30}, () => 'Open'), 'Won', 'Lost'];
  const small = placesText(placed(types, {people: 4, sources: 4, reasons: 4}));
  const large = placesText(placed(types, {people: 200, sources: 40, reasons: 40}));
  expect(large.length - small.length).toBeLessThan(500);
  expect(large.length).toBeLessThan(10_000);
});
