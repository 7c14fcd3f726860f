/** Single cells, sound and troubled, for the columns of random tables. */
import fc from 'fast-check';
import type {Cell} from '../../src/recount/cell';
import {spelled} from './hostile-names';

/** The names that the rows of one set of tables draw from, and the day that its dates lie around. */
export interface World {
  readonly asOf: number;
  readonly stages: readonly string[];
  readonly customers: readonly string[];
  readonly deals: readonly string[];
  readonly salespeople: readonly string[];
  readonly sources: readonly string[];
  readonly reasons: readonly string[];
}

/** A cell that is known when its world is. */
export type CellIn = (world: World) => Cell;

type Pool = Exclude<keyof World, 'asOf'>;

export const blank: fc.Arbitrary<Cell> = fc.constantFrom<Cell>('', ' ', '   ');

export const error: fc.Arbitrary<Cell> = fc
  .constantFrom('#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?')
  .map(code => ({error: code}));

export const notADate: fc.Arbitrary<Cell> = fc.oneof(
  error,
  fc.constantFrom<Cell>('', ' ', 'soon', '2024-02-29', '45351', true, false, 0, -3, 0.5, 2_958_466, 5_000_000),
);

export const value: fc.Arbitrary<Cell> = fc.oneof(
  {weight: 6, arbitrary: fc.integer({min: 0, max: 200_000}).map(quarters => quarters / 4)},
  {weight: 2, arbitrary: fc.constantFrom<Cell>(0, 100, 100, -50, 1e9)},
  {weight: 2, arbitrary: blank},
  {weight: 1, arbitrary: fc.constantFrom<Cell>('1200', 'a lot', true)},
  {weight: 1, arbitrary: error},
);

export const notes: fc.Arbitrary<Cell> = fc.oneof(
  {weight: 20, arbitrary: blank},
  {weight: 5, arbitrary: fc.string({unit: 'grapheme', maxLength: 20})},
  {weight: 1, arbitrary: fc.constantFrom<Cell>('n'.repeat(10_000), '=NOW()', {error: '#N/A'})},
);

/** One of the world's names, in an odd spelling now and then. */
export function nameFrom(pool: Pool): fc.Arbitrary<CellIn> {
  const way = fc.oneof({weight: 3, arbitrary: fc.constant(0)}, {weight: 1, arbitrary: fc.nat({max: 7})});
  return fc.tuple(fc.nat({max: 11}), way).map(([pick, how]) => world => {
    const names = world[pool];
    return spelled(names[pick % names.length] as string, how);
  });
}

/** Days around As of, most of them on few days so that they tie, some with a time; `after` of them at most lie later. */
export function dateAround(before: number, after: number): fc.Arbitrary<CellIn> {
  const offset = fc.oneof(
    {weight: 3, arbitrary: fc.constantFrom(0, -1, -2, -7, -30).filter(days => days >= -before)},
    {weight: 3, arbitrary: fc.integer({min: -before, max: after})},
  );
  const time = fc.oneof(
    {weight: 3, arbitrary: fc.constant(0)},
    {weight: 2, arbitrary: fc.constantFrom(0.25, 0.5, 0.75, 0.9990234375)},
  );
  return fc.tuple(offset, time).map(
    ([days, part]) =>
      world =>
        world.asOf + days + part,
  );
}

/** A cell of the first arbitrary, or now and then one of the others. */
export function mostly(
  usual: fc.Arbitrary<CellIn>,
  weight: number,
  ...rare: readonly fc.Arbitrary<Cell>[]
): fc.Arbitrary<CellIn> {
  return fc.oneof(
    {weight, arbitrary: usual},
    ...rare.map(arbitrary => ({
      weight: 1,
      arbitrary: arbitrary.map(
        (cell): CellIn =>
          () =>
            cell,
      ),
    })),
  );
}
