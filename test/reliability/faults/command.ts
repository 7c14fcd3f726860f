import type {Host, RunOptions, SavedSpreadsheet} from '../../../workbench/index.ts';

/** How a run of a command ended, as the user sees it. */
export interface Outcome {
  /** Refused: with a message of the add-on's own. Failed: it threw. Ended: it was cut off, of which Google says so. */
  readonly how: 'went well' | 'refused' | 'failed' | 'ended';
  /** What the add-on said of it; '' where it could not say anything. */
  readonly said: string;
  /** What a call of the panel answered. */
  readonly value?: unknown;
}

/** A spreadsheet on which a command is about to be run, and what is sent with it. */
export interface Start {
  readonly data: SavedSpreadsheet;
  readonly sent?: unknown;
}

/** A command that writes, on a spreadsheet that gives it something to do. */
export interface Command {
  readonly name: string;
  readonly start: () => Start;
  /**
   * Does it as a user does; at a second try as one whose first try ended so.
   *
   * @param first undefined at the first try.
   */
  readonly run: (host: Host, sent: unknown, options: RunOptions, first?: Outcome) => Outcome;
}

/** The sheets whose rows are people's own. */
export const TABLE_SHEETS = ['Conversations', 'Customers', 'Stages', 'Targets', 'My own'];
