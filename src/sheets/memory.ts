/** What the add-on remembers about a spreadsheet: which sheets are its own, whatever users call them now. */
import {list, number, optional, record, type Shaped, text} from '../pipeline/shape';

const KEY = 'salesPipeline';

const shape = record({
  /** What each sheet serves as (`conversations`, `overview`, …), the id that Google gave it, and its name when last seen. */
  sheets: list(record({as: text, id: number, name: text})),
  /** Of each chart on the overview, its kind and its id. */
  charts: optional(list(record({kind: text, id: number}))),
  /** What the formatting was last made from; when it differs, the overview is built anew. */
  look: optional(text),
  /** What decided where things stand on the overview when it was last drawn: the capacity of its tables, the stages' types. */
  drawn: optional(
    record({
      capacity: record({people: number, sources: number, reasons: number}),
      types: list(text),
    }),
  ),
  /** How many conversations and deals the generated sheets were last made large enough for. */
  rows: optional(record({log: number, deals: number})),
});

/** The document's properties. */
export type Store = GoogleAppsScript.Properties.Properties;

/** Where each sheet and chart of the add-on is, and what they were last made for. */
export type Memory = Shaped<typeof shape>;

/** Reads the memory; one that cannot be read is as good as none, since everything in it can be found again. */
export function readMemory(store: Store): Memory {
  const kept = store.getProperty(KEY);
  if (kept !== null) {
    try {
      return shape(JSON.parse(kept));
    } catch {
      // Falls through: sheets are found by name and header instead.
    }
  }
  return {sheets: []};
}

/** Keeps the memory with the document: its properties don't go along when the spreadsheet is copied. */
export function writeMemory(store: Store, memory: Memory): void {
  store.setProperty(KEY, JSON.stringify(memory));
}
