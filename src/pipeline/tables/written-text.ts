/**
 * A text as it is handed to `setValues` so that Sheets keeps it as it is. Sheets takes `=…` for a formula, `0509998877` for a
 * number, `Oct-25` for a date and `TRUE` for a truth value; a leading apostrophe keeps the text and is no part of it.
 */
export function writtenText(text: string): string {
  const plain = /^[^\d=+\-@'\s]/.test(text) && !/\d/.test(text) && !/^(true|false)$/i.test(text);
  return text === '' || plain ? text : `'${text}`;
}
