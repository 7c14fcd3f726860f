/** Sums, and the divisions that have no answer where there is nothing to divide (section 5): null, never 0. */
export function sum(numbers: readonly (number | null)[]): number {
  let total = 0;
  for (const number of numbers) total += number ?? 0;
  return total;
}

export function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

/** Blanks are not among what is averaged. */
export function mean(numbers: readonly (number | null)[]): number | null {
  const given = numbers.filter(number => number !== null);
  return ratio(sum(given), given.length);
}

export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

export function distinct(names: readonly string[]): number {
  return new Set(names).size;
}
