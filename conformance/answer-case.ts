/** A value as the recordings write it: an error by its name, a blank cell as null. Dates are serial numbers. */
export type AnswerValue = number | string | boolean | null | {readonly error: string};

/** One value, or the rows of a spill. */
export type Answer = AnswerValue | readonly (readonly AnswerValue[])[];

/**
 * What stands in a cell before the formula is asked: a value, a formula (a text with `=` in front), or, as `text`, a
 * text that stays one whatever it looks like, or an error.
 */
export type CellContent = number | string | boolean | null | {readonly text: string} | {readonly error: string};

/** A formula, and what Google gave for it. */
export interface AnswerCase {
  /** All of its functions are ones that formulas of the product may use. */
  readonly inUse: boolean;
  /** By address, of the formula's own sheet (`B2`) or of another (`Other!B2`, `'My data'!B2`). */
  readonly cells: Readonly<Record<string, CellContent>>;
  /** As typed in en-US, with the `=` in front. */
  readonly formula: string;
  readonly google: Answer;
  /** What is special about the case or its recording; mostly empty. */
  readonly note: string;
  /** The id of the fact that it is about, where it is one of ours. Without a formula, a script asked. */
  readonly fact?: string;
}
