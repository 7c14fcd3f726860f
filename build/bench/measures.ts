/**
 * What one spreadsheet took, and what it then showed. Times are medians, in milliseconds of the processor: unlike the
 * clock's, they hardly grow when something else runs on the machine.
 */
export interface Measures {
  /** From the stored file to every formula's result. */
  readonly load: number;
  /** Every formula again. */
  readonly recalculation: number;
  /** From a changed stage to the changed overview. */
  readonly edit: number;
  /** Bytes that the open spreadsheet holds. */
  readonly memory: number;
  /** The overview's number of conversations at the edited stage, before the edit. */
  readonly shown: number;
}

/** Of an even count the mean of the two in the middle. Throws where there is no number. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of nothing.');
  return (upper + lower) / 2;
}
