import fc from 'fast-check';
import {expect, it} from 'vitest';
import {decodeText} from '../../src/delimited/decode.ts';
import type {Delimiter} from '../../src/delimited/find-delimiter.ts';
import {readDelimited} from '../../src/delimited/read-delimited.ts';
import {dialects, type Matrix, matrices, sparelyQuoted, written} from './dialects.ts';

const cellsOf = ({rows}: ReturnType<typeof readDelimited>) => rows.map(({cells}) => cells);

it('any table in any dialect is read as it was written, each row with its line', () => {
  fc.assert(
    fc.property(matrices, dialects, (matrix, dialect) => {
      const {bytes, lines, canBeTold} = written(matrix, dialect);
      fc.pre(canBeTold);
      const {text, encoding} = decodeText(bytes);
      expect(dialect.encoding.startsWith(encoding) || isAscii(bytes)).toBe(true);
      const read = readDelimited(text, {delimiter: dialect.delimiter});
      expect(cellsOf(read)).toEqual(matrix);
      expect(read.rows.map(({line}) => line)).toEqual(lines);
    }),
    {numRuns: 500},
  );
});

/** What is written the same in Windows-1252 and in UTF-8. */
function isAscii(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte < 0x80);
}

it('its delimiter is found, where quotes guard all others', () => {
  fc.assert(
    fc.property(matrices, names, dialects, (matrix, header, dialect) => {
      // Rows of many widths could be those of another table.
      const table = [header, ...matrix.map(cells => header.map((_, index) => cells[index] ?? ''))].filter(isFilled);
      const {bytes, canBeTold} = written(table, dialect);
      fc.pre(canBeTold);
      const read = readDelimited(decodeText(bytes).text);
      expect(read.delimiter).toBe(dialect.delimiter);
      expect(cellsOf(read)).toEqual(table);
    }),
    {numRuns: 500},
  );
});

it('its delimiter is found, where each cell may hold each of the others once', () => {
  const others = fc.subarray([',', ';', '\t', '|']);
  const cell = fc
    .tuple(others, fc.constantFrom('', ' ', 'a', '5'))
    .map(([parts, between]) => `x${parts.join(between)}1`);
  const rows = names.chain(header =>
    fc.tuple(
      fc.constant(header),
      fc.array(fc.array(cell, {minLength: header.length, maxLength: header.length}), {maxLength: 30}),
    ),
  );
  fc.assert(
    fc.property(rows, fc.constantFrom<Delimiter>(',', ';', '\t', '|'), ([header, body], delimiter) => {
      const table = [header, ...body];
      const read = readDelimited(sparelyQuoted(table, delimiter));
      expect(read.delimiter).toBe(delimiter);
      expect(cellsOf(read)).toEqual(table);
    }),
    {numRuns: 500},
  );
});

/** A header of two columns or more: nothing separates the cells of one. */
const names = fc.uniqueArray(fc.constantFrom('Date', 'Kunde', 'Größe', 'Value', 'a b'), {minLength: 2, maxLength: 5});

function isFilled(cells: Matrix[number]): boolean {
  return cells.some(cell => cell.trim() !== '');
}
