import {columnLetters} from '../formula/column-letters';
import {isBlank} from '../pipeline/tables/cell-content';
import {besideImport} from '../texts/errors';
import type {HashedRows} from './import-rows';
import {sheetOf} from './read-table';
import {retry} from './retry';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/**
 * Refuses to delete rows beside which somebody wrote something, in a column that is not the table's. Formulas that are filled
 * down, and what one formula alone in its column puts below itself, are not taken for that.
 *
 * @throws UserError that names the first such cell.
 */
export function requireNothingBeside(
  workbook: Workbook,
  {table, places, cells}: HashedRows,
  rows: readonly number[],
): void {
  cells[0]?.forEach((_, index) => {
    const column = index + 1;
    const filled = rows.filter(row => holds(cells[row - 2]?.[index]));
    if (!filled[0] || places.includes(column)) return;
    const range = sheetOf(workbook, table).getRange(1, column, cells.length + 1);
    const formulas = retry(() => range.getFormulas()).map(String);
    // Where it is no other than all of them together, it is alone.
    const alone = formulas.indexOf(formulas.join(''));
    const found = filled.find(row => (formulas[alone] ? row <= alone + 1 : !formulas[row - 1]));
    if (found) throw new UserError(besideImport(`${workbook.nameOf(table.id)}!${columnLetters(column)}${found}`));
  });
}

/** A box that is not ticked holds nothing. */
const holds = (cell: unknown): boolean => cell !== false && !isBlank(cell);
