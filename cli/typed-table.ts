import {nameKey} from '../src/pipeline/tables/name';
import {similar} from '../src/pipeline/tables/similar';
import type {ColumnType, Table} from '../src/pipeline/tables/table';
import {serialFromIso} from '../workbench/index';
import type {HeadedTable} from './headed-table';
import {InputError, place} from './input-error';
import {neededColumns} from './needed-columns';
import {numberFromText} from './number-from-text';

/** A date is its serial number: the day in the spreadsheet's calendar, free of time zones. */
export type TypedValue = {date: number} | number | string | null;

export interface TypedRow {
  line: number;
  values: TypedValue[];
}

export interface TypedTable {
  table: Table;
  /** The name of the file that it was read from, for messages. */
  file: string;
  headers: string[];
  rows: TypedRow[];
  /** What was loaded as text although its column holds dates or numbers, for the user to read. */
  warnings: string[];
}

/**
 * Reads a table as a user would paste it: ISO dates in date columns are dates, numbers in number columns are numbers,
 * anything else is text. Columns of the user's own are kept as text. Throws InputError when the file is no such table.
 */
export function readTypedTable(table: Table, {file, headers, rows: lines}: HeadedTable): TypedTable {
  const types = columnTypes(table, file, headers);
  const warnings: string[] = [];
  const rows = lines.map(({line, values}) => ({
    line,
    values: values.map((text, index) => {
      const type = types[index] ?? 'text';
      const value = typed(text, type);
      if (typeof value === 'string' && (type === 'date' || type === 'number')) {
        const where = place(file, line, headers[index]);
        warnings.push(`${where}: "${text}" is not ${wanted[type]}. It is kept as text.`);
      }
      return value;
    }),
  }));
  return {table, file, headers, rows, warnings};
}

const wanted = {
  date: 'a date such as 2017-03-01 or 2017-03-01T09:30:00',
  number: 'a number such as 1250 or 0.5',
};

function typed(text: string, type: ColumnType): TypedValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (type === 'number') return numberFromText(trimmed) ?? text;
  if (type !== 'date') return text;
  const date = serialFromIso(trimmed);
  return date === undefined ? text : {date};
}

function columnTypes(table: Table, file: string, headers: readonly string[]): ColumnType[] {
  const problems: string[] = [];
  const given = headers.map(nameKey);
  const absent = table.columns.filter(({header}) => !given.includes(nameKey(header)));
  const types = headers.map((header): ColumnType => {
    const known = table.columns.find(column => nameKey(column.header) === nameKey(header));
    if (known) return known.type;
    const meant = absent.find(column => similar(column.header, header));
    if (meant) problems.push(`${place(file, 1)}: the column "${header}" is unknown. Did you mean "${meant.header}"?`);
    return 'text';
  });
  const needed = neededColumns(table);
  for (const column of absent) {
    if (!needed.includes(column)) continue;
    const found = headers.map(header => `"${header}"`).join(', ');
    problems.push(`${file} has no column "${column.header}". Its columns are: ${found}.`);
  }
  if (problems.length > 0) throw new InputError(problems);
  return types;
}
