import type {Zone} from '@odoo/o-spreadsheet';
import type {Book} from '../document/book';
import {GoogleError} from '../runtime/google-error';
import {assertRoom} from './cell-limit';

const outsideSheet = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Throws Google's error for a zone that is not wholly in the sheet, where that quirk is hard. */
export function assertWithinReach(book: Book, sheetId: string, zone: Zone): void {
  if (book.quirks.rangeBeyondSheet === 'hard' && isBeyond(book, sheetId, zone)) throw new GoogleError(outsideSheet);
}

/**
 * Adds the rows and columns that a range needs, before it is used. Throws Google's errors where that quirk is hard, or the
 * spreadsheet would hold too many cells.
 */
export function reach(book: Book, sheetId: string, zone: Zone): void {
  assertWithinReach(book, sheetId, zone);
  if (!isBeyond(book, sheetId, zone)) return;
  const {bottom, right} = book.getters.getSheetZone(sheetId);
  const rows = Math.max(0, zone.bottom - bottom);
  const columns = Math.max(0, zone.right - right);
  assertRoom(book, (bottom + 1 + rows) * (right + 1 + columns) - (bottom + 1) * (right + 1));
  const sheet = {sheetId, sheetName: book.getters.getSheetName(sheetId), position: 'after'} as const;
  if (rows > 0) book.dispatch('ADD_COLUMNS_ROWS', {...sheet, dimension: 'ROW', base: bottom, quantity: rows});
  if (columns > 0) book.dispatch('ADD_COLUMNS_ROWS', {...sheet, dimension: 'COL', base: right, quantity: columns});
}

function isBeyond(book: Book, sheetId: string, zone: Zone): boolean {
  const {bottom, right} = book.getters.getSheetZone(sheetId);
  return zone.bottom > bottom || zone.right > right;
}
