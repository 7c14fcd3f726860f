import {serialFromIso} from '../engine/dates';
import {type CsvFile, readCsvFile} from './csv-file';
import {InputError, place} from './input-error';
import type {ColumnKind, InputTable} from './input-table';
import {numberFromText} from './number-from-text';
import {similar} from './similar';

/** A date is its serial number: the day in the spreadsheet's calendar, free of time zones. */
export type TypedValue = {date: number} | number | string | null;

export interface TypedRow {
  line: number;
  values: TypedValue[];
}

export interface TypedTable {
  name: string;
  file: string;
  headers: string[];
  rows: TypedRow[];
  /** What was loaded as text although its column holds dates or numbers, for the user to read. */
  warnings: string[];
}

/**
 * Reads a CSV file as a user would paste it: ISO dates in date columns are dates, numbers in number columns are numbers,
 * anything else is text. Columns of the user's own are kept as text. Throws InputError when the file is no such table.
 */
export function readTypedTable(table: InputTable, file: string): TypedTable {
  const csv = readCsvFile(file);
  const kinds = columnKinds(table, csv);
  const warnings: string[] = [];
  const rows = csv.rows.map(({line, values}) => ({
    line,
    values: values.map((text, index) => {
      const kind = kinds[index] ?? 'text';
      const value = typed(text, kind);
      if (typeof value === 'string' && (kind === 'date' || kind === 'number')) {
        const where = place(file, line, csv.headers[index]);
        warnings.push(`${where}: "${text}" is not ${wanted[kind]}. It is kept as text.`);
      }
      return value;
    }),
  }));
  return {name: table.name, file, headers: csv.headers, rows, warnings};
}

const wanted = {
  date: 'a date such as 2017-03-01 or 2017-03-01T09:30:00',
  number: 'a number such as 1250 or 0.5',
};

function typed(text: string, kind: ColumnKind): TypedValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (kind === 'number') return numberFromText(trimmed) ?? text;
  if (kind !== 'date') return text;
  const date = serialFromIso(trimmed);
  return date === undefined ? text : {date};
}

function columnKinds(table: InputTable, {file, headers}: CsvFile): ColumnKind[] {
  const problems: string[] = [];
  const isThere = (header: string): boolean => headers.some(given => given.toLowerCase() === header.toLowerCase());
  const absent = table.columns.filter(column => !isThere(column.header));
  const kinds = headers.map((header): ColumnKind => {
    const known = table.columns.find(column => column.header.toLowerCase() === header.toLowerCase());
    if (known) return known.kind;
    const meant = absent.find(column => similar(column.header, header));
    if (meant) problems.push(`${place(file, 1)}: the column "${header}" is unknown. Did you mean "${meant.header}"?`);
    return 'text';
  });
  for (const {header, required} of absent) {
    if (required) {
      const found = headers.map(given => `"${given}"`).join(', ');
      problems.push(`${file} has no column "${header}". Its columns are: ${found}.`);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return kinds;
}
