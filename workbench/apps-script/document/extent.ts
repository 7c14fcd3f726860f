import type {Cell, Zone} from '@odoo/o-spreadsheet';
import type {Book} from './book';

/** The last row and column of a sheet that show or hold anything, from 0; -1 where it is empty. Looks don't count. */
export function lastCell(book: Book, sheetId: string): {row: number; col: number} {
  book.settle();
  const used = usedZone(book, sheetId);
  const shows = (col: number, row: number): boolean =>
    holds(book.cell(sheetId, col, row)) || book.getters.getEvaluatedCell({sheetId, col, row}).value !== null;
  let row = used.bottom;
  while (row >= 0 && !someIndex(used.right, col => shows(col, row))) row--;
  let col = used.right;
  while (col >= 0 && !someIndex(row, each => shows(col, each))) col--;
  return {row, col};
}

/** The smallest zone from A1 that has every cell with content and every spill, blank ends of spills included. */
function usedZone(book: Book, sheetId: string): Pick<Zone, 'bottom' | 'right'> {
  let bottom = -1;
  let right = -1;
  const {rows} = book.getters.getSheet(sheetId);
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]?.cells ?? {};
    for (const key in cells) {
      const col = Number(key);
      const cell = book.cell(sheetId, col, row);
      if (!holds(cell)) continue;
      bottom = Math.max(bottom, row);
      right = Math.max(right, col);
      if (!cell?.isFormula) continue;
      const spill = book.getters.getSpreadZone({sheetId, col, row});
      if (!spill) continue;
      bottom = Math.max(bottom, spill.bottom);
      right = Math.max(right, spill.right);
    }
  }
  return {bottom, right};
}

function holds(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.isFormula || cell.content !== '');
}

function someIndex(last: number, test: (index: number) => boolean): boolean {
  for (let index = 0; index <= last; index++) if (test(index)) return true;
  return false;
}
