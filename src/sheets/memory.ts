/** What the add-on remembers about a spreadsheet: which sheets are its own, whatever users call them now. */
import {flag, list, number, optional, record, type Shaped, text} from '../pipeline/shape';

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
    }),
  ),
  /** The day of the sample data, while it is being written. */
  sample: optional(number),
  /** The row of the log that was last taken back: its fingerprint, and how often it stood there before. */
  undone: optional(record({row: number, times: number})),
  /** How many conversations and deals the generated sheets were last made large enough for. */
  rows: optional(record({log: number, deals: number})),
});

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
