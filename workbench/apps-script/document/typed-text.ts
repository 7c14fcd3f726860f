import {type ReadingRules, readText} from '../../engine/typed/read-text';

/** What Sheets makes of a text: a formula, or a value with the format that it gives a cell of automatic format. */
export type Typed = {formula: string} | {value: string | number | boolean | null; format?: string};

/**
 * What a text becomes in a cell that is not plain text, whether a user types it or `setValue` writes it. Sheets reads
 * numbers ("0509998877" loses its zero), percentages, money, dates ("Oct-25", "May 2026") and times out of texts. A
 * leading `=` makes a formula, and so does a `+` or `-` that starts no number; a leading `'` makes text of the rest.
 */
export function readTyped(text: string, rules: ReadingRules): Typed {
  if (text === '') return {value: null};
  if (text.startsWith("'")) return {value: text.slice(1)};
  if (text.startsWith('=')) return {formula: text};
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return {value: trimmed.toLowerCase() === 'true'};
  const read = readText(trimmed, rules);
  if (read) return read;
  if (/^[+-]./.test(text)) return {formula: `=${text}`};
  return {value: text};
}
