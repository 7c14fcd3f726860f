import {decimalOf, readAmount} from '../src/pipeline/import/amount-column';
import {dayOrderOf, readDay} from '../src/pipeline/import/day-column';
import {nameKey} from '../src/pipeline/tables/name';
import {similar} from '../src/pipeline/tables/similar';
import type {ColumnType, Table} from '../src/pipeline/tables/table';
import type {HeadedRow, HeadedTable} from './headed-table';
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
 * Reads a table: days in date columns and amounts in number columns, as each column writes them; anything else is text. Columns of
 * the user's own are kept as text. Throws InputError when the file is no such table.
 */
export function readTypedTable(table: Table, {file, headers, rows: lines}: HeadedTable): TypedTable {
  const types = columnTypes(table, file, headers);
  const warnings: string[] = [];
  const read = rowReader({file, headers, types, ways: waysOf(types, lines)}, text => warnings.push(text));
  return {table, file, headers, rows: lines.map(read), warnings};
}

/** How a column of days or amounts writes them, as far as its cells tell. */
export type Way = ReturnType<typeof dayOrderOf> | ReturnType<typeof decimalOf>;

/** How each column writes what it holds, by some of its rows. */
export function waysOf(types: readonly ColumnType[], rows: readonly HeadedRow[]): Way[] {
  return types.map((type, index) => {
    if (type !== 'date' && type !== 'number') return 'any';
    const texts = rows.map(({values}) => values[index] ?? '');
    return type === 'date' ? dayOrderOf(texts) : decimalOf(texts);
  });
}

/** How a column writes what it holds, by two parts of it. */
export function together(one: Way, other: Way): Way {
  if (one === other || other === 'any') return one;
  if (one === 'any' || one === 'asked') return other;
  return other === 'asked' ? one : 'mixed';
}

/** The columns of a table in a file, as its whole shows them. */
export interface Columns {
  /** The file's name, for messages. */
  readonly file: string;
  readonly headers: readonly string[];
  readonly types: readonly ColumnType[];
  readonly ways: readonly Way[];
}

/** @param warn told of each cell that is kept as text although its column holds dates or numbers. */
export function rowReader(
  {file, headers, types, ways}: Columns,
  warn: (text: string) => void,
): (row: HeadedRow) => TypedRow {
  const readers = types.map((type, index) => readerOf(type, ways[index] as Way));
  return ({line, values}) => ({
    line,
    values: values.map((text, index) => {
      const reader = readers[index];
      if (text.trim() === '') return null;
      // A text is kept as it is, the space around it too.
      if (!reader) return text;
      const value = reader.read(text.trim());
      if (value !== undefined) return value;
      warn(`${place(file, line, headers[index])}: "${text}" is not ${reader.wanted}. It is kept as text.`);
      return text;
    }),
  });
}

/** How the cells of a column of days or amounts are read that are not blank. */
interface ColumnReader {
  readonly read: (text: string) => TypedValue | undefined;
  /** Named in a warning. */
  readonly wanted: string;
}

function readerOf(type: ColumnType, way: Way): ColumnReader | undefined {
  if (type === 'date') return dayReader(way);
  return type === 'number' ? amountReader(way) : undefined;
}

function dayReader(way: Way): ColumnReader {
  const order = way === 'day' || way === 'month' ? way : undefined;
  return {
    read: text => {
      const date = readDay(text, order);
      return date === undefined ? undefined : {date};
    },
    wanted:
      order === undefined && way !== 'any'
        ? 'certain to be one day: no cell of its column says whether the day or the month comes first. Write it as 2017-03-01'
        : 'a date such as 2017-03-01 or 2017-03-01T09:30:00',
  };
}

/** Where no amount of a column shows what parts its cents, a point does, as programs write it. */
function amountReader(way: Way): ColumnReader {
  return {
    read: text =>
      (way === ',' ? undefined : numberFromText(text)) ?? readAmount(text, way === ',' ? ',' : '.') ?? undefined,
    wanted: 'a number such as 1250 or 0.5',
  };
}

/** What the columns hold. Throws InputError for a column that the table cannot do without, and for one that is misspelt. */
export function columnTypes(table: Table, file: string, headers: readonly string[]): ColumnType[] {
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
