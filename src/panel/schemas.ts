/** What the panel may send, checked at the door. Days are ISO days (`2026-03-31`) or `""`: a Date cannot cross. */
import * as z from 'zod/mini';
import type {StageWish} from '../pipeline/stages/diff-stages';

z.config({jitless: true});

const text = z.string();

/** A new row of the log, as the panel's form gives it. */
export const newConversation = z.object({
  /** Where the panel saw the log: `Choices.log`. */
  log: z.object({sheetId: z.number(), columns: z.array(z.number()), isPlain: z.boolean()}),
  /** Also to be listed in Customers. */
  isNewCustomer: z.boolean(),
  /** An earlier try ended without an answer: the row may be there already. */
  mayBeThere: z.boolean(),
  /** The salesperson differs from the one remembered for this user. */
  remember: z.boolean(),
  date: text,
  customer: text,
  deal: text,
  stage: text,
  value: z.nullable(z.number()),
  salesperson: text,
  expectedClose: text,
  nextStepOn: text,
  reason: text,
  notes: text,
});

/** `StageWish`. */
const stageWish = z.object({
  was: z.nullable(text),
  stage: text,
  type: text,
  probability: z.nullable(z.number()),
  targetDays: z.nullable(z.number()),
  action: text,
  colour: text,
}) satisfies z.ZodMiniType<StageWish>;

/** All stages as they are to be (`StagesWish`), and as they were when the change was begun. */
export const stageChange = z.object({
  /** `marksOf` the stages as the panel last saw them: the change is refused when they are others by now. */
  seen: z.array(text),
  stages: z.array(stageWish),
  /** `StagesWish.moves`. */
  moves: z.array(z.object({from: text, to: text})),
});

/** What a change of the stages did, enough to take it back. */
export const stageReceipt = z.object({
  before: z.array(stageWish),
  /** `marksOf` the stages after the change. */
  seen: z.array(text),
  /** For each text that stood in the log's Stage column: what it became, and where: first and last row of each stretch. */
  rewritten: z.array(z.object({from: text, to: text, rows: z.array(z.number())})),
  /** Sum over the rewritten rows' customers: tells whether rows were moved since. */
  fingerprint: z.number(),
  /** False: the overview could not be written anew, and Refresh overview has to. */
  overviewIsNew: z.boolean(),
});

/** Cells of one column to mend (`Fix`), or to take back. */
export const mending = z.object({
  fixes: z.array(
    z.object({table: text, column: text, row: z.number(), text, number: z.nullable(z.number()), name: text}),
  ),
  /** What mending gave, to take it back; null to mend. */
  owners: z.nullable(z.number()),
});

/** A cell of an input table, by the ids of table and column. */
export const place = z.object({table: text, column: text, row: z.number()});

/** What to explain: a cell of the overview, row 0 for the selected cell; `seen` is the one that the panel shows now. */
export const question = z.object({row: z.number(), column: z.number(), seen: text});

/** A row behind a number (`RowBehind`), and the list that it is of. */
export const rowBehind = z.object({list: text, customer: text, deal: text, stage: text, day: text});

export type NewConversation = z.infer<typeof newConversation>;
export type StageChange = z.infer<typeof stageChange>;
export type StageReceipt = z.infer<typeof stageReceipt>;
export type Mending = z.infer<typeof mending>;
export type Place = z.infer<typeof place>;
export type Question = z.infer<typeof question>;
export type SentRow = z.infer<typeof rowBehind>;
