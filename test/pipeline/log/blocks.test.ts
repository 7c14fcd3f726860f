import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  type Block,
  blocksAbove,
  blocksOf,
  changedRow,
  findBlocks,
  joined,
  marker,
} from '../../../src/pipeline/log/blocks.ts';
import {textHash} from '../../../src/pipeline/log/text-hash.ts';

const hashes = (from: number, count: number) =>
  Array.from({length: count}, (_, step) => textHash(`row ${from + step}`));
/** 40 rows of the log, from row 2 on; the blocks are its rows 12 to 31. */
const LOG = hashes(0, 40);
const BLOCKS = blocksOf(12, LOG.slice(10, 30), 8);

describe('blocks', () => {
  it('have so many rows at most', () => {
    expect(BLOCKS.map(([first, count]) => [first, count])).toEqual([
      [12, 8],
      [20, 8],
      [28, 4],
    ]);
  });

  it('are the same joined as written at once, and not joined past the most or over a gap', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 9}),
        fc.array(fc.maxSafeNat(), {minLength: 1, maxLength: 60}),
        (most, rows) => {
          expect(joined(blocksOf(5, rows, most), 1000)).toEqual(blocksOf(5, rows, 1000));
        },
      ),
    );
    expect(joined(BLOCKS, 15)).toEqual([BLOCKS[0], expect.objectContaining([20, 12])]);
    const apart: Block[] = [BLOCKS[0] as Block, BLOCKS[2] as Block];
    expect(joined(apart, 1000)).toEqual(apart);
  });

  it('have marks of whole numbers', () => {
    const [[, , mark] = []] = blocksOf(2, hashes(0, 5000), 5000);
    expect(Number.isSafeInteger(mark)).toBe(true);
  });
});

describe('a block is found', () => {
  it('at its place', () => {
    expect(findBlocks(BLOCKS, LOG)).toEqual(BLOCKS);
  });

  it('below rows that somebody inserted, and above ones that somebody deleted', () => {
    const lower = [...LOG.slice(0, 3), ...hashes(90, 4), ...LOG.slice(3)];
    expect(findBlocks(BLOCKS, lower).map(block => block?.[0])).toEqual([16, 24, 32]);
    expect(findBlocks(BLOCKS, LOG.slice(5)).map(block => block?.[0])).toEqual([7, 15, 23]);
    const between = [...LOG.slice(0, 18), ...hashes(90, 2), ...LOG.slice(18)];
    expect(findBlocks(BLOCKS, between).map(block => block?.[0])).toEqual([12, 22, 30]);
  });

  it('not where a row of it was changed, moved, deleted, or the sheet ends before', () => {
    const missing = (rows: readonly number[]) => findBlocks(BLOCKS, rows).map(block => block === undefined);
    const changed = [...LOG];
    changed[19] = 1;
    expect(missing(changed)).toEqual([false, true, false]);
    const swapped = [...LOG];
    [swapped[10], swapped[11]] = [LOG[11] as number, LOG[10] as number];
    expect(missing(swapped)).toEqual([true, false, false]);
    expect(missing(LOG.filter((_, index) => index !== 29))).toEqual([false, false, true]);
    expect(missing(LOG.slice(0, 26))).toEqual([false, false, true]);
    expect(missing([])).toEqual([true, true, true]);
  });

  it('never twice in the same rows', () => {
    const same = Array.from({length: 4}, () => 5);
    const blocks = blocksOf(2, same, 2);
    expect(findBlocks(blocks, same)).toEqual(blocks);
    expect(findBlocks(blocks, same.slice(1)).filter(Boolean)).toHaveLength(1);
  });
});

describe('the row that was changed', () => {
  it('is told where it is one alone', () => {
    fc.assert(
      fc.property(fc.nat(19), fc.maxSafeNat(), (index, hash) => {
        const changed = [...LOG];
        changed[10 + index] = hash;
        const [block] = blocksOf(12, LOG.slice(10, 30), 20) as [Block];
        expect(changedRow(block, changed)).toBe(12 + index);
      }),
    );
  });

  it('is not told where there are several, or none', () => {
    const [block] = blocksOf(12, LOG.slice(10, 30), 20) as [Block];
    expect(changedRow(block, [...LOG].reverse())).toBeUndefined();
    expect(changedRow(block, LOG)).toBeUndefined();
    expect(changedRow(block, LOG.slice(0, 20))).toBeUndefined();
  });
});

it('what stands above a row is cut off there', () => {
  expect(blocksAbove(22, BLOCKS, LOG)).toEqual([BLOCKS[0], [20, 2, marker(LOG)(18, 2)]]);
  expect(blocksAbove(12, BLOCKS, LOG)).toEqual([]);
});
