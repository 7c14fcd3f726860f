/** What the panel may send, checked at the door. Days are ISO days (`2026-03-31`) or `""`: a Date cannot cross. */
import {formRow} from '../pipeline/log/log-row';
import {flag, list, number, optional, orNull, record, type Shape, type Shaped, text} from '../pipeline/shape';
import type {StageWish} from '../pipeline/stages/diff-stages';

/** A new row of the log, as the panel's form gives it. */
export const newConversation = record({
  /** Where the panel saw the log: `Choices.log`. */
  log: record({sheetId: number, columns: list(number), isPlain: flag}),
  /** Also to be listed in Customers. */
  isNewCustomer: flag,
  /** What is known of that one, by the columns of Customers. */
  newCustomer: optional(record({accountOpened: text, source: text, contact: text, email: text})),
  /** An earlier try ended without an answer: the row may be there already, or taken back. */
  mayBeThere: flag,
  /** The salesperson differs from the one remembered for this user. */
  remember: flag,
  ...formRow,
});

/** `StageWish`. */
const stageWish = record({
  was: orNull(text),
  stage: text,
  type: text,
  probability: orNull(number),
  targetDays: orNull(number),
  action: text,
  colour: text,
  followUpAfter: orNull(number),
  mailSubject: text,
  mailText: text,
}) satisfies Shape<StageWish>;

/** All stages as they are to be (`StagesWish`), and as they were when the change was begun. */
export const stageChange = record({
  /** `marksOf` the stages as the panel last saw them: the change is refused when they are others by now. */
  seen: list(text),
  stages: list(stageWish),
  /** `StagesWish.moves`. */
  moves: list(record({from: text, to: text})),
});

/** What a change of the stages did, enough to take it back. */
export const stageReceipt = record({
  before: list(stageWish),
  /** `marksOf` the stages after the change. */
  seen: list(text),
  /** For each text that stood in the log's Stage column: what it became, and where (`gapsOf`). */
  rewritten: list(record({from: text, to: text, rows: list(number)})),
  /** Sum over the rewritten rows' customers: tells whether rows were moved since. */
  fingerprint: number,
  /** False: the overview could not be written anew, and Refresh overview has to. */
  overviewIsNew: flag,
});

/** Cells of one column to mend (`Fix`), or to take back. */
export const mending = record({
  fixes: list(record({table: text, column: text, row: number, text, number: orNull(number), name: text})),
  /** What mending gave, to take it back; null to mend. */
  owners: orNull(number),
});

/** A cell of an input table, by the ids of table and column. */
export const place = record({table: text, column: text, row: number});

/** What to explain: a cell of the overview, row 0 for the selected cell; `seen` is the one that the panel shows now. */
export const question = record({row: number, column: number, seen: text});

/** A row behind a number (`RowBehind`), and the list that it is of. */
export const rowBehind = record({list: text, customer: text, deal: text, stage: text, day: text});

/** Where the panel last saw the add-on's sheets: `Choices.made`. */
const made = record({sheets: list(record({as: text, id: number})), types: list(text)});

/** Which deal is selected; `seen` is the cell that the panel was told of last. */
export const look = record({seen: text, made});

/** A deal by its names, the names of the stages in their order, and how many conversations to give at most. */
export const dealQuestion = record({customer: text, deal: text, stages: list(text), most: number, made});

const textOrNumber: Shape<string | number> = (given, name) => (typeof given === 'number' ? given : text(given, name));

/** Which rows of a sheet of the user's to read: from one on, at most so many. */
export const sheetRows = record({id: number, first: number, count: number});

/** What an import will bring: `ImportAhead`. */
export const importAhead = record({
  /** Drawn by the panel, another for each import. */
  id: number,
  name: text,
  own: list(text),
  /** Names of the stages that were made for it. */
  stages: optional(list(text)),
  conversations: number,
  customers: number,
  deals: number,
});

/** Rows of an import: for each a cell for each column of the table, in its order, then those of the own columns. */
export const importedBlock = record({
  id: number,
  table: text as Shape<string> as Shape<'customers' | 'conversations'>,
  rows: list(list(textOrNumber)),
  /** How many rows of this table were sent before. */
  from: number,
  /** An earlier try ended without an answer: the rows may be there already. */
  mayBeThere: flag,
});

/** Which import is over. */
export const importOver = record({id: number});

/** Whether an earlier try to freeze ended without an answer: the copy may be there. */
export const freezing = record({mayBeThere: flag});

/** A frozen copy, by the id of its sheet. */
export const frozenId = record({id: number});

/** The same, or null for the overview as it is now. */
export const numbersOf = record({id: orNull(number)});

export type SheetRows = Shaped<typeof sheetRows>;
export type ImportAhead = Shaped<typeof importAhead>;
export type ImportedBlock = Shaped<typeof importedBlock>;
export type ImportOver = Shaped<typeof importOver>;
export type NewConversation = Shaped<typeof newConversation>;
export type StageChange = Shaped<typeof stageChange>;
export type StageReceipt = Shaped<typeof stageReceipt>;
export type Mending = Shaped<typeof mending>;
export type Place = Shaped<typeof place>;
export type Question = Shaped<typeof question>;
export type Look = Shaped<typeof look>;
export type DealQuestion = Shaped<typeof dealQuestion>;
export type SentRow = Shaped<typeof rowBehind>;
export type Freezing = Shaped<typeof freezing>;
export type FrozenId = Shaped<typeof frozenId>;
export type NumbersOf = Shaped<typeof numbersOf>;
