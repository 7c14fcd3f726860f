import {helpers} from '@odoo/o-spreadsheet';
import type {Area} from '../document/annotations';
import type {Book} from '../document/book';
import {GoogleError} from '../runtime/google-error';
import {assertWithinReach} from './sheet-reach';

/**
 * The area that a text such as `B2`, `B2:C9`, `B2:B`, `B:C`, `2:3`, `'My sheet'!A1` or a named range means. Open ends
 * reach to the edge of the sheet. Throws Google's errors for anything else.
 */
export function readA1(book: Book, notation: string, sheetId: string): Area {
  const named = book.getters.getNamedRange(notation);
  if (named) return {sheetId: named.range.sheetId, zone: named.range.zone};
  const {sheetName, xc} = helpers.splitReference(notation);
  const id = sheetName === undefined ? sheetId : book.sheets().find(sheet => sheet.name === sheetName)?.id;
  const match = /^\$?([a-z]*)\$?(\d*)(?::\$?([a-z]*)\$?(\d*))?$/i.exec(xc);
  if (!id || !match) throw new GoogleError('Range not found');
  const [, left = '', top = '', right = left, bottom = top] = match;
  const single = !xc.includes(':');
  if ((left === '' && top === '') || (single && (left === '' || top === '')) || (right === '' && bottom === '')) {
    throw new GoogleError('Range not found');
  }
  const whole = book.getters.getSheetZone(id);
  const columns = [column(left) ?? 0, column(right) ?? whole.right].sort((a, b) => a - b);
  const rows = [row(top) ?? 0, row(bottom) ?? whole.bottom].sort((a, b) => a - b);
  const zone = {left: columns[0] ?? 0, right: columns[1] ?? 0, top: rows[0] ?? 0, bottom: rows[1] ?? 0};
  assertWithinReach(book, id, zone);
  const isOpen = right === '' || bottom === '';
  return {sheetId: id, zone, ...(isOpen && {written: openNotation(zone, {left, top, right, bottom})})};
}

/** As Google writes a range back that has no last row or column: `B2:B`, `B:C`, `2:3`, without signs of absoluteness. */
function openNotation(
  zone: Area['zone'],
  given: Readonly<Record<'left' | 'top' | 'right' | 'bottom', string>>,
): string {
  const letters = (index: number, text: string): string => (text === '' ? '' : helpers.numberToLetters(index));
  const digits = (index: number, text: string): string => (text === '' ? '' : String(index + 1));
  const first = letters(zone.left, given.left) + digits(zone.top, given.top);
  return `${first}:${letters(zone.right, given.right)}${digits(zone.bottom, given.bottom)}`;
}

function column(letters: string): number | undefined {
  return letters === '' ? undefined : helpers.lettersToNumber(letters.toUpperCase());
}

function row(digits: string): number | undefined {
  return digits === '' ? undefined : Number(digits) - 1;
}
