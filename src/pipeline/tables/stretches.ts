/** Unbroken stretches of rows, both ends included. When there are more than `most`, those closest to each other are joined. */
export function stretches(rows: readonly number[], most = Number.POSITIVE_INFINITY): [number, number][] {
  const ascending = [...rows].sort((a, b) => a - b);
  const exact = joined(ascending, 1);
  if (exact.length <= most) return exact;
  const steps = ascending.slice(1).map((row, index) => row - (ascending[index] as number));
  return joined(ascending, steps.sort((a, b) => b - a)[most - 1] as number);
}

function joined(ascending: readonly number[], step: number): [number, number][] {
  const found: [number, number][] = [];
  for (const row of ascending) {
    const last = found[found.length - 1];
    if (last && row - last[1] <= step) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/** The rows of a stretch, one by one. */
export function rowsBetween(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, step) => first + step);
}

/** Rows in few, small numbers: how many to pass over, how many to take, and so on in turn. */
export function gapsOf(rows: readonly number[]): number[] {
  let next = 0;
  return stretches(rows).flatMap(([first, last]) => {
    const gap = first - next;
    next = last + 1;
    return [gap, next - first];
  });
}

/** The rows that `gapsOf` was given, ascending. */
export function rowsOf(gaps: readonly number[]): number[] {
  let next = 0;
  return gaps.flatMap((count, index) => {
    next += count;
    return index % 2 === 0 ? [] : rowsBetween(next - count, next - 1);
  });
}
