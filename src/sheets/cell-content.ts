import {writtenText} from '../pipeline/tables/written-text';

/** What a cell can hold, but for a formula. */
export type CellContent = string | number | boolean | Date;

/** The number format of plain text. */
export const PLAIN_TEXT = '@';

/**
 * A cell's content as it is handed to `setValues` so that it arrives as it is: a text stays the text that it is, nothing given
 * is a blank cell.
 *
 * @param format the cell's number format. In a cell of plain text the apostrophe that keeps a text is reported to stay
 * visible; only a would-be formula needs it there.
 */
export function cellContent<Content extends CellContent>(
  value: Content | undefined,
  format?: string,
): Content | string {
  if (typeof value !== 'string') return value ?? '';
  return isPlainText(format) && !/^[=+\-@]/.test(value) ? value : writtenText(value);
}

/** Whether a number format keeps everything that is typed as the text that it is. */
export function isPlainText(format: string | undefined): boolean {
  return format === PLAIN_TEXT;
}
