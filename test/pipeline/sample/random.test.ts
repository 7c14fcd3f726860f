import {describe, expect, it} from 'vitest';
import {Random} from '../../../src/pipeline/sample/random';
import {mulberry32} from '../../random/mulberry32';

const TIMES = 2000;
const many = <Value>(make: () => Value): Value[] => Array.from({length: TIMES}, make);

describe('repeatable chance', () => {
  it.each([0, 1, 20_240_229, -7])('is that of mulberry32 from the seed %d', seed => {
    const [random, other] = [new Random(seed), mulberry32(seed)];
    expect(many(() => random.next())).toEqual(many(other));
  });

  it('gives whole numbers, both ends included, each as often', () => {
    const random = new Random(1);
    const counts = new Map<number, number>();
    for (const number of many(() => random.between(-1, 2))) counts.set(number, (counts.get(number) ?? 0) + 1);
    expect([...counts.keys()].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
    for (const count of counts.values()) expect(Math.abs(count - TIMES / 4)).toBeLessThan(TIMES / 20);
    expect(random.between(5, 5)).toBe(5);
  });

  it('comes true as often as it is likely', () => {
    const random = new Random(2);
    const share = many(() => random.chance(1 / 4)).filter(Boolean).length / TIMES;
    expect(Math.abs(share - 1 / 4)).toBeLessThan(0.03);
    expect([random.chance(0), random.chance(1)]).toEqual([false, true]);
  });

  it('picks each of some', () => {
    const random = new Random(3);
    expect(new Set(many(() => random.pick(['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
  });
});
