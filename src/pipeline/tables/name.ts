/**
 * Names (customers, deals, stages, salespeople, sources) are compared without regard to case, and with surrounding and
 * doubled spaces ignored. The formulas do the same with LOWER and TRIM (`clean.ts`).
 */

/** The name as it is shown: without surrounding and doubled spaces. Numbers become their text. */
export function tidyName(value: unknown): string {
  return String(value ?? '')
    .replace(/ +/g, ' ')
    .replace(/^ | $/g, '');
}

/** What two spellings of one name have in common. */
export function nameKey(value: unknown): string {
  return tidyName(value).toLowerCase();
}
