import {decodeText} from '../src/delimited/decode';
import {NoTable} from '../src/delimited/no-table';
import {NoText} from '../src/delimited/no-text';
import {type Delimited, readDelimited, type TextRow} from '../src/delimited/read-delimited';
import {InputError, place} from './input-error';
import {requireFits} from './sheet-limits';

export interface HeadedRow {
  /** The line of the file on which the row starts. */
  line: number;
  /** As many as there are headers; what the row leaves out is "". */
  values: string[];
}

/** A table with one header row. */
export interface HeadedTable {
  /** Its name, for messages. */
  file: string;
  headers: string[];
  rows: HeadedRow[];
}

/**
 * Reads a file of delimited text whose first row names the columns. Throws InputError when it is no text, or no such table.
 *
 * @param file its name, for messages
 * @param requireRoom throws InputError for a table that is too large for where it goes: a spreadsheet, unless said otherwise.
 */
export function readHeadedTable(file: string, bytes: Uint8Array, requireRoom = requireFits): HeadedTable {
  const {delimiter, rows: all} = asInput(() => readDelimited(decodeText(bytes, file).text, {file}));
  const [header = {line: 1, cells: []}, ...rows] = all;
  const headers = headersOf(header.cells);
  requireRoom(file, headers, rows);
  const head = headOf(file, header, delimiter);
  return {file, headers, rows: headedRows(head, rows)};
}

/** The row that names the columns of a file. */
export interface Head {
  readonly file: string;
  readonly delimiter: Delimited['delimiter'];
  readonly line: number;
  readonly headers: string[];
}

/** Throws InputError for columns without a name, or with the same. */
export function headOf(file: string, {line, cells}: TextRow, delimiter: Head['delimiter']): Head {
  const headers = headersOf(cells);
  requireDistinct(file, line, headers);
  return {file, delimiter, line, headers};
}

/** The rows below it. Throws InputError for rows that have more values than there are columns. */
export function headedRows({file, delimiter, line: headerLine, headers}: Head, rows: readonly TextRow[]): HeadedRow[] {
  const problems = rows.flatMap(({line, cells}) => {
    const count = trimEnd(cells).length;
    if (count <= headers.length) return [];
    if (headers.length === 1) {
      return [
        `${place(file, headerLine)} names one column only, and line ${line} has ${count} values. Delete what stands above the names of the columns.`,
      ];
    }
    return [
      `${place(file, line)} has ${count} values for ${headers.length} columns. Put quotes around a value that contains ${words[delimiter]}.`,
    ];
  });
  if (problems.length > 0) throw new InputError(headers.length === 1 ? problems.slice(0, 1) : problems);
  const valuesOf = (cells: readonly string[]) => headers.map((_, index) => cells[index] ?? '');
  return rows.map(({line, cells}) => ({line, values: valuesOf(cells)}));
}

function headersOf(cells: readonly string[]): string[] {
  return trimEnd(cells.map(name => name.trim()));
}

const words: Readonly<Record<Delimited['delimiter'], string>> = {
  ',': 'a comma',
  ';': 'a semicolon',
  '\t': 'a tab',
  '|': 'a |',
};

/** Reads, and says what is no table as what is wrong with the user's files. */
export function asInput<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof NoText || error instanceof NoTable ? new InputError([error.message]) : error;
  }
}

function trimEnd(values: readonly string[]): string[] {
  return values.slice(0, values.findLastIndex(value => value.trim() !== '') + 1);
}

function requireDistinct(file: string, line: number, headers: readonly string[]): void {
  const seen = new Set<string>();
  const problems = headers.flatMap((header, index) => {
    if (header === '') return [`${place(file, line)}: column ${index + 1} has no name.`];
    const key = header.toLowerCase();
    if (seen.has(key)) return [`${place(file, line)}: the column "${header}" is there twice.`];
    seen.add(key);
    return [];
  });
  if (problems.length > 0) throw new InputError(problems);
}
