import type {Money} from '../pipeline/tables/money';

/** A frozen copy of the overview. */
export interface FrozenCopy {
  /** Of its sheet. */
  readonly id: number;
  /** As it is called now. */
  readonly name: string;
  /** The ISO day on which it was made. */
  readonly day: string;
}

/** What the screen Share is about. */
export interface SharePlace {
  /** The spreadsheet's id. */
  readonly spreadsheet: string;
  /** The sheets that people print, those that are there. */
  readonly sheets: readonly {readonly as: 'overview' | 'board' | 'toDo'; readonly id: number; readonly name: string}[];
  /** The oldest first. */
  readonly frozen: readonly FrozenCopy[];
  /** How amounts are written. */
  readonly money: Money;
}
