import type {Table} from '../pipeline/tables/table';
import {headerRow, locate, sheetOf} from './read-table';
import type {Workbook} from './workbook';
import {written} from './written';

/** Cells to write, by column; columns that are not named stay blank. */
export type NewRow<Id extends string> = Readonly<Partial<Record<Id, string | number | Date>>>;

/**
 * Adds rows below the last one of a table, in one block write. Columns of the user's own in between stay blank; texts stay
 * texts. Call it inside the lock: two users that append at once would otherwise take the same rows.
 */
export function appendRows<Id extends string>(
  workbook: Workbook,
  table: Table<Id>,
  rows: readonly NewRow<Id>[],
): number {
  const sheet = sheetOf(workbook, table);
  const {columns} = locate(sheet, table, headerRow(sheet));
  const places = table.columns.map(({id}) => columns[id]);
  const first = sheet.getLastRow() + 1;
  if (rows.length === 0) return first;
  const lacking = first + rows.length - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  for (const {from, to} of runs(places)) {
    const ids = table.columns.map(({id}) => id).filter(id => columns[id] >= from && columns[id] <= to);
    ids.sort((a, b) => columns[a] - columns[b]);
    const cells = rows.map(row => ids.map(id => written(row[id])));
    sheet.getRange(first, from, rows.length, ids.length).setValues(cells);
  }
  return first;
}

/** Neighbouring columns go out in one write. */
function runs(places: readonly number[]): {from: number; to: number}[] {
  const found: {from: number; to: number}[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && place === last.to + 1) last.to = place;
    else found.push({from: place, to: place});
  }
  return found;
}
