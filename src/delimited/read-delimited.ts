import Papa from 'papaparse';
import {type Delimiter, findDelimiter} from './find-delimiter';
import {NoTable} from './no-table';

export interface Delimited {
  readonly delimiter: Delimiter;
  /** One at least. */
  readonly rows: readonly TextRow[];
}

export interface TextRow {
  /** The line of the file on which the row starts, from 1. */
  readonly line: number;
  /** As they stand there, with `\n` for each line end; as many as the row has. */
  readonly cells: readonly string[];
}

export interface ReadOptions {
  /** Its name, for messages. */
  readonly file?: string;
  /** Where it is known. Otherwise the text's first line says it, as `sep=;`, or it is found out. */
  readonly delimiter?: Delimiter;
}

/**
 * Reads text whose cells are separated by commas, semicolons, tabs or |, quoted as CSV is, with line ends of any kind. Rows of
 * nothing but blanks are left out. Throws NoTable where nothing is left, and for quotes that do not match.
 */
export function readDelimited(text: string, {file = 'The file', delimiter}: ReadOptions = {}): Delimited {
  const {delimiter: used, body} = begun(text.replaceAll(/\r\n?/g, '\n'), delimiter);
  const {rows} = rowsIn(body, {file, delimiter: used, line: 1});
  if (rows.length === 0) throw new NoTable(isEmpty(file));
  return {delimiter: used, rows};
}

export const isEmpty = (file: string): string => `${file} is empty. Its first line must name the columns.`;

/** What separates the cells of a text with `\n` for its line ends, or of the beginning of one, and where its rows begin. */
export function begun(text: string, delimiter?: Delimiter): {readonly delimiter: Delimiter; readonly body: string} {
  // A second mark, which some programs write, would be taken off by the parser, and its places would be others.
  const even = text.replace(/^\uFEFF+/, '');
  const [line = '', said] = (delimiter === undefined && /^"?sep=([,;\t|])"?(?=\n|$)/i.exec(even)) || [];
  // What is left of the line is blank, and keeps the count.
  const body = even.slice(line.length);
  return {delimiter: delimiter ?? (said as Delimiter | undefined) ?? findDelimiter(body), body};
}

/** A part of a file's text, from the beginning of a row on. */
export interface PartOptions {
  readonly file: string;
  readonly delimiter: Delimiter;
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** More text follows, which its last row may go on in. */
  readonly isCut?: boolean;
}

/** The rows of a text, and where they end. */
export interface Rows {
  readonly rows: TextRow[];
  /** How many characters of the text they take: all, but for the last row where the text is cut. */
  readonly end: number;
  /** The line on which the text goes on. */
  readonly line: number;
}

/** Reads the rows of a text with `\n` for its line ends. Throws NoTable for quotes that do not match. */
export function rowsIn(text: string, {file, delimiter, line: from, isCut = false}: PartOptions): Rows {
  const rows: TextRow[] = [];
  const problems: string[] = [];
  let line = from;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({data, errors: [error], meta}) => {
      if (isCut && meta.cursor >= text.length) return;
      if (error) {
        const place = line + lineEnds(text, start, error.index ?? start);
        problems.push(`${file}, line ${place}: ${error.code === 'MissingQuotes' ? neverClosed : goesOn}`);
      }
      if (data.some(cell => cell.trim() !== '')) rows.push({line, cells: data});
      line += lineEnds(text, start, meta.cursor);
      start = meta.cursor;
    },
  });
  const [first, ...others] = problems;
  if (first !== undefined) {
    throw new NoTable(others.length > 0 ? `${first} The same goes for ${others.length} more of its rows.` : first);
  }
  return {rows, end: start, line};
}

const neverClosed = 'a quote is opened and never closed. Close it behind the value, or delete it.';
const goesOn = 'a quoted value goes on behind its closing quote. Write each quote inside a quoted value twice ("").';

function lineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
