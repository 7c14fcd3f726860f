import type {Host, RunOptions, SavedSpreadsheet} from '../../../workbench/index.ts';

/** How a run of a command ended, as the user sees it. */
export interface Outcome {
  /** Refused: with a message of the add-on's own. Failed: it threw. Ended: it was cut off, of which Google itself tells. */
  readonly how: 'went well' | 'refused' | 'failed' | 'ended';
  /** What the add-on said of it; '' where it could not say anything. */
  readonly said: string;
}

/**
 * Does something as a user does it.
 *
 * @param sent what the panel sends.
 * @param mayBeThere at a second try: whether the first may have done it, for all that the user knows. Undefined at the first.
 */
export type Run = (host: Host, sent: unknown, options: RunOptions, mayBeThere?: boolean) => Outcome;

/** An answer that was lost may have been a good one. */
export function mayBeDone({how}: Outcome): boolean {
  return how !== 'refused';
}

/** A spreadsheet on which a command is about to be run, and what the panel sends with it. */
export interface Start {
  readonly data: SavedSpreadsheet;
  readonly sent?: unknown;
}

/** A command that writes, on a spreadsheet that gives it something to do. */
export interface Command {
  readonly name: string;
  readonly start: () => Start;
  readonly run: Run;
}
