import type {Book} from '../document/book';
import {GoogleError} from '../runtime/google-error';

const mostCells = 10_000_000;

/** Throws Google's error when so many more cells would not fit into the spreadsheet. */
export function assertRoom(book: Book, more: number): void {
  const present = book.sheets().reduce((sum, {id}) => {
    return sum + book.getters.getNumberRows(id) * book.getters.getNumberCols(id);
  }, 0);
  if (present + more <= mostCells) return;
  throw new GoogleError(
    `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
  );
}
