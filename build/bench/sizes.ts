/** How large the measured spreadsheets are, and how often each is measured. */

export interface Size {
  readonly conversations: number;
  readonly customers: number;
  /** Measurements of which the median counts; large sizes are loaded once, which takes long, and edited three times. */
  readonly runs: number;
  /** Runs before those, in which the compiler learns the code. Large sizes load without any. */
  readonly warmUps: number;
}

export const SIZES: readonly Size[] = [
  {conversations: 1000, customers: 100, runs: 5, warmUps: 2},
  {conversations: 10_000, customers: 1000, runs: 5, warmUps: 2},
  {conversations: 50_000, customers: 5000, runs: 1, warmUps: 0},
  {conversations: 100_000, customers: 10_000, runs: 1, warmUps: 0},
];

export const QUICK_LIMIT = 10_000;

/** A formula per customer reads every conversation: above this, one recalculation takes minutes. */
export const TEMPLATE_LIMIT = 10_000;

export const SALESPEOPLE = 50;
export const SOURCES = 20;
