import fc from 'fast-check';
import {expect, it} from 'vitest';
import {isNumbered, placesOf, placesText, readPlaces} from '../../../src/pipeline/frozen/number-places.ts';
import {placeOverview} from '../../../src/pipeline/overview/place.ts';
import {drawnStages} from '../../../src/pipeline/stages/stage.ts';

const placed = (types: readonly string[], capacity: {people: number; sources: number; reasons: number}) =>
  placesOf(placeOverview({stages: drawnStages(types), capacity}));

const sorted = (places: ReturnType<typeof readPlaces>) =>
  places.map(({section, column, line, unit, at}) => [section, column, line, unit, at.row, at.column].join(' ')).sort();

it('are those of every number that is seen, and of what names it', () => {
  const overview = placeOverview({
    stages: drawnStages(['Open', 'Won', 'Lost']),
    capacity: {people: 2, sources: 2, reasons: 2},
  });
  const places: unknown[] = placesOf(overview);
  const kinds = (arePlaces: boolean) =>
    [...new Set(overview.slots.filter(slot => places.includes(slot) === arePlaces).map(({kind}) => kind))].sort();
  expect(kinds(true)).toEqual([
    'cardGroup',
    'head',
    'heading',
    'input',
    'inputLabel',
    'name',
    'number',
    'tile',
    'tileLabel',
    'total',
    'totalName',
  ]);
  expect(kinds(false)).toEqual(expect.arrayContaining(['title', 'sentence', 'tileNote']));
});

it.each([
  ['1', true],
  ['12', true],
  ['total', false],
  ['rung2', false],
  ['2nd', false],
  ['', false],
])('a line %j is numbered: %s', (line, expected) => {
  expect(isNumbered(line)).toBe(expected);
});

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
