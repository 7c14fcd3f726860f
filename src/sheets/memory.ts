/** What the add-on remembers about a spreadsheet: which sheets are its own, whatever users call them now. */
import * as z from 'zod/mini';

z.config({jitless: true});

const KEY = 'salesPipeline';

const shape = z.object({
  /** What each sheet serves as (`conversations`, `overview`, …), the id that Google gave it, and its name when last seen. */
  sheets: z.array(z.object({as: z.string(), id: z.number(), name: z.string()})),
  /** Of each chart on the overview, its kind and its id. */
  charts: z.optional(z.array(z.object({kind: z.string(), id: z.number()}))),
  /** What the formatting was last made from; when it differs, the overview is built anew. */
  look: z.optional(z.string()),
  /** What decided where things stand on the overview when it was last drawn: the capacity of its tables, the stages' types. */
  drawn: z.optional(
    z.object({
      capacity: z.object({people: z.number(), sources: z.number(), reasons: z.number()}),
      types: z.array(z.string()),
    }),
  ),
  /** How many conversations and deals the generated sheets were last made large enough for. */
  rows: z.optional(z.object({log: z.number(), deals: z.number()})),
});

export type Memory = z.infer<typeof shape>;

/** Reads the memory; one that cannot be read is as good as none, since everything in it can be found again. */
export function readMemory(): Memory {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  if (text !== null) {
    try {
      return shape.parse(JSON.parse(text));
    } catch {
      // Falls through: sheets are found by name and header instead.
    }
  }
  return {sheets: []};
}

export function writeMemory(memory: Memory): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(memory));
}
