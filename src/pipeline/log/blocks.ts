/**
 * Rows that were written together, told apart from all others by two sums over their hashes: of the hashes, and of each times
 * its place. Sums of neighbours add up, so blocks can be joined; at any place they follow from the sums before it, so blocks
 * are found wherever they stand; and where one row was changed, by how much the two differ says which.
 */

/** The sheet's number of the first row, how many there are, and the mark. */
export type Block = readonly [first: number, count: number, mark: number];

/** A prime, so that one can divide; products of two smaller numbers, and marks of two, are whole numbers still. */
const PRIME = 67_108_859;

function pack(sum: number, placed: number): number {
  return modulo(sum) * PRIME + modulo(placed);
}

function modulo(number: number): number {
  return ((number % PRIME) + PRIME) % PRIME;
}

/** The mark of any stretch of rows, by the index of the first; undefined where there are not so many. */
export function marker(hashes: readonly number[]): (index: number, count: number) => number | undefined {
  const sums = [0];
  const placed = [0];
  hashes.forEach((hash, index) => {
    sums.push(((sums[index] as number) + (hash % PRIME)) % PRIME);
    placed.push(((placed[index] as number) + (index + 1) * (hash % PRIME)) % PRIME);
  });
  return (index, count) => {
    const [from, to] = [sums[index], sums[index + count]];
    if (from === undefined || to === undefined) return undefined;
    return pack(to - from, (placed[index + count] as number) - (placed[index] as number) - index * (to - from));
  };
}

/** Rows that stand one below the other, as blocks of at most so many. */
export function blocksOf(first: number, hashes: readonly number[], most: number): Block[] {
  const markAt = marker(hashes);
  const blocks: Block[] = [];
  for (let index = 0; index < hashes.length; index += most) {
    const count = Math.min(most, hashes.length - index);
    blocks.push([first + index, count, markAt(index, count) as number]);
  }
  return blocks;
}

/** The same rows in as few blocks of at most so many as can be without cutting one. */
export function joined(blocks: readonly Block[], most: number): Block[] {
  const done: Block[] = [];
  for (const block of blocks) {
    const last = done[done.length - 1];
    if (last && last[0] + last[1] === block[0] && last[1] + block[1] <= most) done[done.length - 1] = join(last, block);
    else done.push(block);
  }
  return done;
}

function join([first, before, mark]: Block, [, count, next]: Block): Block {
  const [sum, other] = [mark, next].map(each => Math.floor(each / PRIME)) as [number, number];
  return [first, before + count, pack(sum + other, mark + (next % PRIME) + before * other)];
}

/**
 * Where blocks stand now: in their order, each at its place, or moved with the one before, or anywhere further down.
 *
 * @param hashes of the rows from row 2 on.
 * @returns undefined for those that do not stand anywhere unchanged.
 */
export function findBlocks(blocks: readonly Block[], hashes: readonly number[]): (Block | undefined)[] {
  const markAt = marker(hashes);
  let [shift, next] = [0, 0];
  return blocks.map(([first, count, mark]) => {
    let at = first - 2 + shift;
    if (at < next || markAt(at, count) !== mark) {
      at = next;
      while (at + count <= hashes.length && markAt(at, count) !== mark) at++;
    }
    if (at + count > hashes.length) return undefined;
    shift = at + 2 - first;
    next = at + count;
    return [at + 2, count, mark];
  });
}

/** The row of a block that differs from what was written, if it is one alone and they all stand in their places. */
export function changedRow([first, count, mark]: Block, hashes: readonly number[]): number | undefined {
  const now = marker(hashes)(first - 2, count);
  if (now === undefined) return undefined;
  const sum = modulo(Math.floor(now / PRIME) - Math.floor(mark / PRIME));
  const placed = modulo(now - mark);
  const place = (placed * inverse(sum)) % PRIME;
  return place >= 1 && place <= count ? first + place - 1 : undefined;
}

/** By Euclid's algorithm: what gives 1, but for multiples of the prime, when it is multiplied with the number. */
function inverse(number: number): number {
  let [above, below] = [PRIME, number];
  let [before, factor] = [0, 1];
  while (below > 0) {
    const times = Math.floor(above / below);
    [above, below] = [below, above - times * below];
    [before, factor] = [factor, before - times * factor];
  }
  return modulo(before);
}

/** Blocks without the rows from one on. */
export function blocksAbove(row: number, blocks: readonly Block[], hashes: readonly number[]): Block[] {
  const markAt = marker(hashes);
  return blocks.flatMap(([first, count, mark]): Block[] => {
    if (first + count <= row) return [[first, count, mark]];
    return first < row ? [[first, row - first, markAt(first - 2, row - first) as number]] : [];
  });
}
