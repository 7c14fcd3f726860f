import {readFileSync} from 'node:fs';
import Papa from 'papaparse';
import {InputError, place} from './input-error';
import {requireFits} from './sheet-limits';

export interface CsvRow {
  /** The line of the file on which the row starts. */
  line: number;
  /** As many as there are headers; what the row leaves out is "". */
  values: string[];
}

/** A table with one header row. */
export interface CsvFile {
  /** Its name, for messages. */
  file: string;
  headers: string[];
  rows: CsvRow[];
}

/** Reads a UTF-8 file as `readCsv` does. Throws InputError when it can't be read, too. */
export function readCsvFile(file: string): CsvFile {
  return readCsv(file, decode(file));
}

/**
 * Reads comma-separated text, with or without a byte order mark, with either kind of line end. Rows of nothing but blanks
 * are skipped. Throws InputError when it is no table with a header row.
 *
 * @param file its name, for messages
 */
export function readCsv(file: string, text: string): CsvFile {
  // What is saved as UTF-16 and read as UTF-8 is full of them, and no sheet or workbook holds one.
  if (text.includes('\u0000')) throw noText(file);
  // Files that were put together have line ends of more than one kind; a sheet's own are these.
  const [header, ...rows] = parse(file, text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'));
  if (!header) throw new InputError([`${file} is empty. Its first line must name the columns.`]);
  const headers = trimEnd(header.values.map(name => name.trim()));
  requireCommas(file, headers);
  requireFits(file, headers, rows);
  requireDistinct(file, header.line, headers);
  const problems: string[] = [];
  for (const row of rows) {
    const extra = trimEnd(row.values).length - headers.length;
    if (extra > 0) {
      problems.push(
        `${place(file, row.line)} has ${headers.length + extra} values for ${headers.length} columns. Put quotes around a value that contains a comma.`,
      );
    }
    row.values = headers.map((_, index) => row.values[index] ?? '');
  }
  if (problems.length > 0) throw new InputError(problems);
  return {file, headers, rows};
}

function decode(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new InputError([`${file} can't be read: ${why}.`]);
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw noText(file);
  }
}

function noText(file: string): InputError {
  return new InputError([`${file} is not UTF-8 text. Save it as "CSV UTF-8".`]);
}

function parse(file: string, text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const problems: string[] = [];
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    step: ({data, errors, meta}) => {
      for (const error of errors) problems.push(`${place(file, line)}: ${error.message}.`);
      if (data.some(value => value.trim() !== '')) rows.push({line, values: data});
      const end = meta.cursor;
      line += lineEnds(text.slice(start, end));
      start = end;
    },
  });
  if (problems.length > 0) throw new InputError(problems);
  return rows;
}

function lineEnds(text: string): number {
  return text.match(/\n/g)?.length ?? 0;
}

function trimEnd(values: readonly string[]): string[] {
  return values.slice(0, values.findLastIndex(value => value.trim() !== '') + 1);
}

function requireCommas(file: string, headers: readonly string[]): void {
  const [only = ''] = headers;
  const separator = [';', '\t'].find(candidate => headers.length === 1 && only.includes(candidate));
  if (!separator) return;
  const name = separator === ';' ? 'semicolons' : 'tabs';
  throw new InputError([`${file} is separated by ${name}. Save it separated by commas.`]);
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
