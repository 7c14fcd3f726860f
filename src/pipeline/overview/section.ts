import type {Slot} from './slot';

/** The overview's columns: a narrow one for the stages' numbers, and 14 of equal width. */
export const COLUMNS = 15;
export const FIRST_COLUMN = 2;

/** A part of the overview that stands in one piece. */
export interface Section {
  /** With its heading, without the row of air below. */
  readonly rows: number;
  readonly slots: (top: number) => Slot[];
  /** On the right of the section before. */
  readonly isBeside?: true;
  /** Right below the section before, without a row of air. */
  readonly isJoined?: true;
}
