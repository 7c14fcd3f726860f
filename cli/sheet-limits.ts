import type {TextRow} from '../src/delimited/read-delimited';
import {InputError, place} from './input-error';

/** Google's limits: of a sheet, a cell and a spreadsheet. https://support.google.com/drive/answer/37603 */
const mostColumns = 18_278;
/** One less than Google's, for the apostrophe that keeps a text a text (paste-table.ts). */
const longestText = 49_999;
const mostCells = 10_000_000;

/** Throws InputError for a table that no spreadsheet of Google's holds, with the place of what is too much. */
export function requireFits(file: string, headers: readonly string[], rows: readonly TextRow[]): void {
  const columns = headers.length;
  if (columns > mostColumns) {
    throw new InputError([
      `${file} has ${columns} columns. Google Sheets holds ${mostColumns}. Delete those that nobody needs.`,
    ]);
  }
  if (columns * (rows.length + 1) > mostCells) {
    throw new InputError([
      `${file} has more than ten million cells, blank ones included, which is all that Google Sheets holds. Delete rows and columns that nobody needs.`,
    ]);
  }
  const tooLong = (text: string, where: string): string[] =>
    text.length <= longestText
      ? []
      : [`${where} holds ${text.length} characters. A cell of Google Sheets holds ${longestText}. Shorten the text.`];
  const problems = [
    ...headers.flatMap((text, index) => tooLong(text, `${file}, the name of column ${index + 1}`)),
    ...rows.flatMap(({line, cells}) =>
      cells.flatMap((text, index) => tooLong(text, place(file, line, headers[index]))),
    ),
  ];
  if (problems.length > 0) throw new InputError(problems);
}
