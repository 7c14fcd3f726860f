/** What the add-on remembers about a spreadsheet: which sheets are its own, whatever users call them now. */
import type {Block} from '../pipeline/log/blocks';
import {flag, list, number, optional, record, type Shape, type Shaped, text} from '../pipeline/shape';

const block = list(number) as Shape<unknown> as Shape<Block>;

/** Rows that an import adds to one table. */
const rowsAdded = record({
  /** How many of its rows were taken on. */
  sent: number,
  /** Those that stand for certain. */
  blocks: list(block),
  /** The rows that were written last, or are being taken away: they may be there or not. Of some of them, their hashes. */
  last: optional(record({sent: number, blocks: list(block), trace: list(number)})),
  /** At most so many rows stand in one block. */
  most: number,
  /** As in `Known` of `appendRows`. */
  end: number,
  room: number,
  plain: optional(list(text)),
});

/** The last import, enough to take it back. */
const imported = record({
  /** Drawn by the panel. */
  id: number,
  /** Of the file or the sheet, and the ISO day. */
  name: text,
  day: text,
  /** No more rows come. */
  isOver: optional(flag),
  /** Headers of the columns of the user's own that come along, and of those which the import made. */
  own: list(text),
  made: list(text),
  /** Names of the stages that were made for it. */
  stages: optional(list(text)),
  customers: rowsAdded,
  conversations: rowsAdded,
});

const shape = record({
  /** What each sheet serves as (`conversations`, `overview`, …), the id that Google gave it, and its name when last seen. */
  sheets: list(record({as: text, id: number, name: text})),
  /** Of each chart on the overview, its kind and its id. */
  charts: optional(list(record({kind: text, id: number}))),
  /** What the formatting was last made from; when it differs, the overview is built anew. */
  look: optional(text),
  /** Sheets are being built; when a run finds it, the one before was cut off. */
  isBuilding: optional(flag),
  /** What decided where things stand on the overview when it was last drawn: the capacity of its tables, the stages' types. */
  drawn: optional(
    record({
      capacity: record({people: number, sources: number, reasons: number}),
      types: list(text),
      /** From an extract, in the place of a log. */
      ofDeals: optional(flag),
    }),
  ),
  /** The day of the sample data, while it is being written. */
  sample: optional(number),
  /** The row of the log that was last taken back: its fingerprint, and how often it stood there before. */
  undone: optional(record({row: number, times: number})),
  /** How many conversations and deals the generated sheets were last made large enough for. */
  rows: optional(record({log: number, deals: number})),
  imported: optional(imported),
});

export type Imported = Shaped<typeof imported>;
export type RowsAdded = Shaped<typeof rowsAdded>;

/** Where each sheet and chart of the add-on is, and what they were last made for. */
export type Memory = Shaped<typeof shape>;

/** As text: the same of the same, in whatever order it was learnt. */
export function memoryJson(memory: Memory): string {
  return JSON.stringify(shape(memory));
}

/** Reads the memory; one that cannot be read is as good as none: sheets are found by their marks instead. */
export function readMemory(json: string | undefined): Memory {
  try {
    return shape(JSON.parse(json ?? ''));
  } catch {
    return {sheets: []};
  }
}
