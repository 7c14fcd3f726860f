/**
 * A text as it is handed to `setValues` so that Sheets keeps it as it is. Sheets takes `=…` for a formula, `0509998877` for a
 * number (in the digits of any script), `Oct-25` for a date, `TRUE` for a truth value and `#N/A` for an error; a leading
 * apostrophe keeps the text and is no part of it.
 */
export function writtenText(text: string): string {
  const plain = /^[^=+\-@'#\s]/.test(text) && !/\p{Nd}/u.test(text) && !/^(true|false)$/i.test(text);
  return text === '' || plain ? text : `'${text}`;
}
