import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareNumbers} from '../../../src/pipeline/compare/compare-numbers.ts';
import type {NamedNumber} from '../../../src/pipeline/frozen/named-numbers.ts';

const number = (more: Partial<NamedNumber> = {}): NamedNumber => ({
  key: 'metrics won',
  group: 'All time',
  name: 'Won',
  title: '',
  unit: 'count',
  value: 2,
  shown: '2',
  ...more,
});

const changes = (before: NamedNumber, after: NamedNumber) =>
  compareNumbers([before], [after]).groups.flatMap(({changed}) => changed);

describe('two overviews', () => {
  it('are compared number by number, in the order and under the headings of the later one', () => {
    const before = [number(), number({key: 'a', group: 'Now'}), number({key: 'b', group: 'Now', name: 'Open'})];
    const after = [
      number({key: 'b', group: 'Now', name: 'Open'}),
      number({key: 'c', group: 'This quarter', name: 'Entered'}),
      number({group: 'All of it', value: 3, shown: '3'}),
    ];
    const {groups, same} = compareNumbers(before, after);
    expect(groups.map(({title}) => title)).toEqual(['Now', 'This quarter', 'All of it']);
    expect(groups.map(group => [group.changed.length, group.new.length, group.gone.length])).toEqual([
      [0, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
    ]);
    expect(same.map(({key}) => key)).toEqual(['b']);
  });

  it.each([
    ['a count', {}, 2, 3, 1, 0.5],
    ['a share in points', {unit: 'share'}, 0.25, 0.275, 2.5, null],
    ['what was nothing', {}, 0, 3, 3, null],
    ['what was less than nothing', {unit: 'money'}, -5, 5, 10, null],
    ['what went down', {unit: 'days'}, 40, 30, -10, -0.25],
  ] as const)('say how %s changed', (_, more, was, is, difference, ratio) => {
    const [change] = changes(number({...more, value: was}), number({...more, value: is}));
    expect(change?.difference).toBeCloseTo(difference);
    if (ratio === null) expect(change?.ratio).toBeNull();
    else expect(change?.ratio).toBeCloseTo(ratio);
  });

  it('say of a text only that it is another one', () => {
    const dash = number({value: null, shown: '–'});
    expect(changes(dash, number())).toEqual([{before: dash, after: number(), difference: null, ratio: null}]);
    expect(changes(dash, dash)).toEqual([]);
    expect(changes(dash, number({value: null, shown: 'Q3'}))).toHaveLength(1);
  });

  it.each([
    [null, 0],
    [0, null],
  ])('tell %s from %s, whatever the cell shows', (was, is) => {
    const [before, after] = [number({value: was, shown: '–'}), number({value: is, shown: '–'})];
    expect(changes(before, after)).toEqual([{before, after, difference: null, ratio: null}]);
  });

  it('are the same where sums were rounded in another way', () => {
    expect(changes(number({value: 0.1 + 0.2}), number({value: 0.3}))).toEqual([]);
    expect(changes(number({value: 1e-12}), number({value: 0}))).toHaveLength(1);
  });

  it('lose no number, and call none by two names', () => {
    const numbers = fc.uniqueArray(
      fc.record({key: fc.constantFrom(...'abcdefgh'), group: fc.constantFrom('Now', 'Then'), value: fc.nat({max: 2})}),
      {selector: ({key}) => key},
    );
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const [before, after] = [one, other].map(list => list.map(each => number({...each, shown: `${each.value}`})));
        const {groups, same} = compareNumbers(before ?? [], after ?? []);
        const keys = (of: readonly NamedNumber[]): string[] => of.map(({key}) => key);
        const changed = groups.flatMap(group => group.changed);
        const [gone, added] = [groups.flatMap(group => group.gone), groups.flatMap(group => group.new)];
        expect([...keys(same), ...keys(changed.map(each => each.before)), ...keys(gone)].sort()).toEqual(
          keys(before ?? []).sort(),
        );
        expect([...keys(same), ...keys(changed.map(each => each.after)), ...keys(added)].sort()).toEqual(
          keys(after ?? []).sort(),
        );
        expect(changed.every(each => each.before.value !== each.after.value)).toBe(true);
      }),
    );
  });
});
