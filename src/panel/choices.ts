/** What the panel knows when it opens: everything to choose from, read in one call. */

/** A stage as its row in Stages says, with what is wrong in it still there. */
export interface StageChoice {
  readonly stage: string;
  readonly type: string;
  readonly probability: string | number;
  readonly targetDays: string | number;
  readonly action: string;
  readonly colour: string;
  /** Rows of Conversations that name it, whether they count or not. */
  readonly rows: number;
}

export interface DealChoice {
  readonly customer: string;
  /** `""` for the customer's unnamed deal. */
  readonly deal: string;
  /** Name of its present stage. */
  readonly stage: string;
  readonly value: number | null;
  readonly salesperson: string;
  /** ISO days, `""` where none is given. */
  readonly expectedClose: string;
  readonly nextStepOn: string;
  readonly lastContact: string;
}

export interface Choices {
  /** The name of the sheet that the log was last seen under; it goes back with each new row. */
  readonly logSheet: string;
  /** The ISO day that deals are shown for: the overview's As of. */
  readonly asOf: string;
  readonly stages: readonly StageChoice[];
  /** Names as written in Customers; a name may stand more than once. */
  readonly customers: readonly string[];
  readonly deals: readonly DealChoice[];
  readonly salespeople: readonly string[];
  readonly reasons: readonly string[];
}
