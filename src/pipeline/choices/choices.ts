import type {StageFields} from '../stages/stage';

/** What the panel knows when it opens: everything to choose from. Days are ISO days, `""` where there is none. */
export interface Choices {
  /** Where the log stands; it goes back with each new row. */
  readonly log: LogPlace;
  /** Where the add-on's sheets are; it goes back with what is asked about a deal. */
  readonly made: MadeSheets;
  /** The day that deals are shown for: the overview's As of. */
  readonly asOf: string;
  /** The extract that stands in the place of the log, so that nothing can be logged; undefined with a log. */
  readonly dealsFrom?: string | undefined;
  /** Some row of the log ever planned a next step. */
  readonly plans: boolean;
  readonly stages: readonly StageChoice[];
  /** Names as written in Customers; one may stand more than once. */
  readonly customers: readonly string[];
  readonly deals: readonly DealChoice[];
  readonly salespeople: readonly string[];
  readonly reasons: readonly string[];
}

/** Where the log stood when the choices were read. */
export interface LogPlace {
  /** The id that Google gave its sheet. */
  readonly sheetId: number;
  /** The place of each of its columns, from 1, in the order of the table. */
  readonly columns: readonly number[];
  /** It has no columns but its own, and nothing but dates in Date: a row can go straight behind the last one. */
  readonly isPlain: boolean;
}

/** The add-on's sheets as they are remembered, so that a call need not look for them: none in a fresh copy of the spreadsheet. */
export interface MadeSheets {
  /** What each serves as, and the id that Google gave it. */
  readonly sheets: readonly {readonly as: string; readonly id: number}[];
  /** The types of the stages as Board was last drawn. */
  readonly types: readonly string[];
}

/** A stage as its row in Stages says, with what is wrong in it still there. */
export interface StageChoice extends StageFields<string | number> {
  /** Rows of Conversations that name it, whether they count or not. */
  readonly rows: number;
}

/** A deal as the overview sees it on As of; days are ISO days, `""` where there is none. */
export interface DealChoice {
  readonly customer: string;
  /** `""` for the customer's unnamed deal. */
  readonly deal: string;
  /** Name of its present stage. */
  readonly stage: string;
  readonly value: number | null;
  readonly salesperson: string;
  readonly expectedClose: string;
  readonly nextStep: string;
  readonly nextStepOn: string;
  readonly inStageSince: string;
  readonly lastContact: string;
}
