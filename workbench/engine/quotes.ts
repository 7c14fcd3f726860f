import type {tokenize} from '@odoo/o-spreadsheet';

/**
 * Quotes in the texts of formulas. Google doubles them (`"say ""no"""`) and takes a backslash as it is; the engine reads
 * neither. Characters for private use stand for both while the engine splits a formula into its parts.
 */
const quote = '\uE000';
const backslash = '\uE001';

/** A formula whose texts the engine can tell from what stands around them. */
export function withMarkedQuotes(formula: string): string {
  return formula.replace(/"((?:[^"]|"")*)"|'(?:[^']|'')*'/g, (part, text: string | undefined) => {
    if (text === undefined) return part;
    return `"${text.replace(/\\(?=""|$)/g, backslash).replaceAll('""', quote)}"`;
  });
}

/** Takes the marks off the texts of a compiled formula: what is evaluated has none. */
export function unmarkQuotes(texts: readonly {value: string}[]): void {
  for (const text of texts) text.value = text.value.replaceAll(quote, '"').replaceAll(backslash, '\\');
}

/** Doubles the quotes in the texts among a formula's parts, as they are written. */
export function doubleQuotes(tokens: ReturnType<typeof tokenize>): void {
  for (const token of tokens) {
    if (token.type === 'STRING') token.value = `"${token.value.slice(1, -1).replaceAll('"', '""')}"`;
  }
}
