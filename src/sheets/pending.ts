/**
 * What a command is about to write in more than one step, kept with the document until all of it stands: whoever comes next
 * finishes what was cut off. It says what shall stand where, never how far the work got, so it may be finished from anywhere,
 * and twice.
 */
import type {StageWish} from '../pipeline/stages/diff-stages';
import {isDate} from '../pipeline/tables/cell-content';
import type {TableId} from '../pipeline/tables/table';
import type {CellContent} from './cell-content';

/** Rows that are added to a table, in more than one write. */
export interface PendingRows {
  readonly table: TableId;
  /** Headers of columns of the user's own that are written too. */
  readonly own?: readonly string[] | undefined;
  /** The sheet's number of the first one. */
  readonly first: number;
  readonly rows: readonly Readonly<Partial<Record<string, string | number | Date>>>[];
}

/** A column of the user's own beside the stages, by the order in which these stand. */
export interface OwnColumn {
  readonly column: number;
  /** Its cell in row 1: where another one stands by now, the column was moved. */
  readonly header: CellContent;
  readonly before: readonly CellContent[];
  readonly after: readonly CellContent[];
}

/** A change of the stages and of the log's rows that name them. */
export interface PendingStages {
  readonly before: readonly StageWish[];
  readonly after: readonly StageWish[];
  readonly own: readonly OwnColumn[];
  /** For each text that stood in the log's Stage column what it becomes, and in which rows: `gapsOf`. */
  readonly rewritten: readonly {readonly from: string; readonly to: string; readonly rows: readonly number[]}[];
  /** Sum over the customers of these rows: tells whether rows were moved since. */
  readonly fingerprint: number;
}

/** A frozen copy of the overview: what there is of it goes, unless it was made to the end. */
export interface PendingFreeze {
  readonly name: string;
  /** Null until it was made. */
  readonly id: number | null;
}

export interface Pending {
  readonly rows?: PendingRows;
  readonly stages?: PendingStages;
  readonly freeze?: PendingFreeze;
}

/** With the version of its shape: another version of the add-on does not finish what it cannot read. */
const KEY = 'salesPipelinePending1.';
/** Google takes 9 KB a property, and a character has up to three bytes. */
const CHARACTERS = 3000;

/** As properties of the document. */
export function pendingProperties(pending: Pending): Record<string, string> {
  const text = JSON.stringify(withoutDates(pending));
  const properties: Record<string, string> = {};
  for (let at = 0; at < text.length; at += CHARACTERS) {
    properties[KEY + at / CHARACTERS] = text.slice(at, at + CHARACTERS);
  }
  return properties;
}

/** What is pending by the document's properties. What was kept only in part was never begun. */
export function readPending(properties: Readonly<Record<string, string>>): Pending | undefined {
  let text = '';
  for (let part = 0; properties[KEY + part] !== undefined; part++) text += properties[KEY + part];
  try {
    return JSON.parse(text, (_, value) => (value?.$date === undefined ? value : new Date(value.$date))) as Pending;
  } catch {
    return undefined;
  }
}

/** JSON has no Date, and would make a text of it. */
function withoutDates(value: unknown): unknown {
  if (isDate(value)) return {$date: value.getTime()};
  if (Array.isArray(value)) return value.map(withoutDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutDates(each)]));
}
