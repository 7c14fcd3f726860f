/**
 * How the engine must be given a text so that it stays one. Unmarked, it reads `1-2`, `TRUE` and `=x` as a date, a
 * boolean and a formula; a leading apostrophe, which it strips, says that it is text.
 */
export function engineText(text: string): string {
  return mayBeRead.test(text) ? `'${text}` : text;
}

/** Anything that could start a number, date, time, formula, error or escaped text; and the two booleans. */
const mayBeRead = /^\s*(['=#\d+\-.,(/:%$€£¥]|(true|false)\s*$)/i;
