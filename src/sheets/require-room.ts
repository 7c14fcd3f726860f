import {noRoom} from '../texts/errors';
import {retry} from './retry';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/** Google's limit of cells in a spreadsheet, blank and hidden ones included. */
const MOST_CELLS = 10_000_000;

/**
 * Refuses rows that Google will not hold.
 *
 * @param needed cells that so many conversations take, with all that comes along and is computed from them.
 * @throws UserError that says how many of them fit.
 */
export function requireRoom({spreadsheet}: Workbook, conversations: number, needed: number): void {
  const cells = retry(() => spreadsheet.getSheets().map(sheet => sheet.getMaxRows() * sheet.getMaxColumns()));
  const free = MOST_CELLS - cells.reduce((sum, each) => sum + each, 0);
  if (needed <= free) return;
  const fitting = Math.max(0, Math.floor((conversations * free) / needed));
  throw new UserError(noRoom(MOST_CELLS, fitting, conversations));
}
