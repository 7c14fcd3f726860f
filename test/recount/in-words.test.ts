import {expect, it} from 'vitest';
import {inWords} from '../../src/recount/in-words';
import {on} from './small-tables';

const difference = (index: number) => ({
  shown: {
    section: 'metrics',
    line: 'won',
    column: 'value',
    value: index,
    address: `F${index}`,
    label: 'Ada, Won',
    unit: 'count',
  },
  counted: null,
});
const differences = (count: number) => Array.from({length: count}, (_, index) => difference(index + 1));
const ask = (numbers: number, differing: number) =>
  inWords({numbers, differences: differences(differing)}, on('2017-06-30'), () => 'Übersicht').split('\n\n');

it('where all agree it says so, for which day, and asks for no name', () => {
  const never = () => {
    throw new Error('asked');
  };
  expect(inWords({numbers: 312, differences: []}, on('2017-06-30'), never)).toBe(
    '312 of 312 numbers agree.\n\nEach was counted again from your tables, without the formulas, as of 2017-06-30 and for what is chosen at the top of the overview.',
  );
});

it('where some do not it names each with both values, and what to do', () => {
  const [first, lines, remedy, ...more] = ask(312, 2);
  expect(first).toBe('310 of 312 numbers agree. Counted again from your tables, without the formulas, these do not:');
  expect(lines).toBe(
    'Übersicht!F1 Ada, Won: shows 1, counted nothing\nÜbersicht!F2 Ada, Won: shows 2, counted nothing',
  );
  expect(remedy).toMatch(
    /^Somebody may have typed over a formula.*Refresh overview.*please report it with these lines\.$/,
  );
  expect(more).toEqual([]);
});

it('names twenty, and says how many more there are', () => {
  expect(ask(312, 20)[1]?.split('\n')).toHaveLength(20);
  const lines = ask(312, 23)[1]?.split('\n') ?? [];
  expect([lines.length, lines[19], lines[20]]).toEqual([
    21,
    'Übersicht!F20 Ada, Won: shows 20, counted nothing',
    'and 3 more',
  ]);
});
