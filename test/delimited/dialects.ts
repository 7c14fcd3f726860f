/** Tables of texts, the ways in which programs write them, and what each way makes of a table. */
import fc from 'fast-check';
import type {Delimiter} from '../../src/delimited/find-delimiter.ts';

export type Matrix = readonly (readonly string[])[];

export interface Dialect {
  readonly delimiter: Delimiter;
  readonly quotes: 'all' | 'where needed';
  readonly end: '\n' | '\r\n' | '\r' | 'mixed';
  readonly endsLast: boolean;
  readonly encoding: Encoding;
}

const encodings = [
  'UTF-8',
  'UTF-8 marked',
  'UTF-16 LE',
  'UTF-16 BE',
  'UTF-16 LE marked',
  'UTF-16 BE marked',
  'Windows-1252',
] as const;
type Encoding = (typeof encodings)[number];

export const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom<Delimiter>(',', ';', '\t', '|'),
  quotes: fc.constantFrom('all', 'where needed'),
  end: fc.constantFrom('\n', '\r\n', '\r', 'mixed'),
  endsLast: fc.boolean(),
  encoding: fc.constantFrom(...encodings),
});

/** In Windows-1252, from 0x80 on, and in Unicode. */
const signs = {'€': 0x80, '–': 0x96, ä: 0xe4, ß: 0xdf} as Readonly<Record<string, number>>;

/** The bytes of the table, the line on which each row starts, and whether its encoding can be told at all. */
export function written(matrix: Matrix, {delimiter, quotes, end, endsLast, encoding}: Dialect) {
  const mixed = ['\n', '\r\n', '\r'];
  const lines: number[] = [];
  let line = 1;
  let text = '';
  matrix.forEach((cells, index) => {
    lines.push(line);
    const row = cells.map(cell => (quotes === 'all' || /[",;\t|\n]/.test(cell) ? quoted(cell) : cell)).join(delimiter);
    line += row.split('\n').length;
    const isLast = index === matrix.length - 1 && !endsLast;
    const inside = end === 'mixed' ? '\n' : end;
    text += row.replaceAll('\n', inside) + (isLast ? '' : end === 'mixed' ? mixed[index % 3] : end);
  });
  return {bytes: encoded(text, encoding), lines, canBeTold: canBeTold(text, encoding)};
}

/** The same, but with quotes around such cells only as hold the delimiter itself, a quote or a line end. */
export function sparelyQuoted(matrix: Matrix, delimiter: Delimiter): string {
  const needs = (cell: string) => cell.includes(delimiter) || /["\n]/.test(cell);
  return matrix.map(cells => `${cells.map(cell => (needs(cell) ? quoted(cell) : cell)).join(delimiter)}\n`).join('');
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** Some pairs of signs in Windows-1252 are one sign in UTF-8; and without a mark it is the zeros of ASCII that tell UTF-16. */
function canBeTold(text: string, encoding: Encoding): boolean {
  if (encoding === 'Windows-1252') return !/[äß][€–]/.test(text);
  const ascii = text.match(/\p{ASCII}/gu)?.length ?? 0;
  return !/^UTF-16 ..$/.test(encoding) || ascii * 4 >= text.length;
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  const marked = encoding.endsWith('marked') ? `\uFEFF${text}` : text;
  if (encoding.startsWith('UTF-8')) return Buffer.from(marked);
  if (encoding === 'Windows-1252') return Uint8Array.from([...text], sign => signs[sign] ?? sign.charCodeAt(0));
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding.startsWith('UTF-16 BE') ? bytes.swap16() : bytes;
}

/** What cells are made of: all that has a meaning in some dialect, and letters of one byte and of several. */
const pieces = ['a', 'B', '7', ' ', ',', ';', '\t', '|', '"', '\n', '=', "'", '-', 'sep=;', ...Object.keys(signs)];

export const cell = fc.array(fc.constantFrom(...pieces), {maxLength: 6}).map(parts => parts.join(''));

/** Rows of any number of cells. One that is all blank would be left out, so each has something to read. */
export const matrices: fc.Arbitrary<Matrix> = fc.array(
  fc.array(cell, {minLength: 1, maxLength: 5}).filter(cells => cells.some(each => each.trim() !== '')),
  {minLength: 1, maxLength: 8},
);
