import {stretches} from '../pipeline/tables/stretches';
import type {Column, Table} from '../pipeline/tables/table';
import {columnOf} from '../pipeline/tables/tables';
import {type CellContent, cellContent, isPlainText} from './cell-content';
import type {InputTable} from './input-table';
import {lastFilledRow} from './last-filled-row';
import {locate, sheetOf} from './read-table';
import {retry} from './retry';
import type {Workbook} from './workbook';

/** Cells to write, by column; columns that are not named stay blank. Dates are serial numbers of days, or Dates. */
export type NewRow<Id extends string> = Readonly<Partial<Record<Id, string | number | Date>>>;

/**
 * Adds rows below the last one of a table, in one block write for each run of its columns. Columns of the user's own in
 * between stay as they are; texts stay texts. Call it inside the lock: two users that append at once would otherwise take
 * the same rows.
 *
 * @returns the number of the first new row.
 * @throws UserError when the table's sheet or one of its columns is missing.
 */
export function appendRows<Id extends string>(
  workbook: Workbook,
  table: Table<Id>,
  rows: readonly NewRow<Id>[],
): number {
  const sheet = sheetOf(workbook, table);
  const {columns} = locate(workbook, table);
  const places = table.columns.map(({id}) => columns[id]);
  const first = lastFilledRow(sheet, places) + 1;
  if (rows.length === 0) return first;
  const present = retry(() => sheet.getMaxRows());
  const lacking = first + rows.length - 1 - present;
  if (lacking > 0) sheet.insertRowsAfter(present, lacking);
  // Neighbouring columns go out in one write.
  const parts = stretches(places, places.length).map(([from, to]) => {
    const ids = table.columns.map(({id}) => id).filter(id => columns[id] >= from && columns[id] <= to);
    ids.sort((a, b) => columns[a] - columns[b]);
    return {ids, range: sheet.getRange(first, from, rows.length, ids.length)};
  });
  try {
    for (const {ids, range} of parts) {
      // The same cells at each try, so a repeated write appends nothing twice.
      retry(() => {
        const formats = fitFormats(
          range,
          ids.map(id => columnOf(table, id)),
        );
        range.setValues(
          rows.map((row, down) => ids.map((id, right) => cellContent<CellContent>(row[id], formats[down]?.[right]))),
        );
      });
    }
  } catch (error) {
    // Half a row would count as a whole one, beside the one that the next try writes.
    for (const {range} of parts) retry(() => range.clearContent());
    throw error;
  }
  return first;
}

/** Fills a table that was just made, whose columns stand as they are listed: nothing has to be read. */
export function fillNewTable({sheet, table, rows: present}: InputTable, rows: readonly NewRow<string>[]): void {
  const lacking = rows.length + 1 - present;
  if (lacking > 0) sheet.insertRowsAfter(present, lacking);
  retry(() =>
    sheet
      .getRange(2, 1, rows.length, table.columns.length)
      .setValues(rows.map(row => table.columns.map(({id}) => cellContent<CellContent>(row[id])))),
  );
}

/**
 * The formats of the new cells, after those were mended that would spoil a date or number: as plain text it would be no
 * number to a formula, and a date in a cell without a date format would show as a bare number. All others are the user's.
 */
function fitFormats(range: GoogleAppsScript.Spreadsheet.Range, columns: readonly Column[]): string[][] {
  const present = range.getNumberFormats();
  const fit = present.map(row => row.map((format, index) => fitFormat(format, columns[index])));
  if (fit.some((row, down) => row.some((format, right) => format !== present[down]?.[right]))) {
    range.setNumberFormats(fit);
  }
  return fit;
}

function fitFormat(format: string, column: Column | undefined): string {
  if (column?.format === undefined) return format;
  const spoils = isPlainText(format) || (column.type === 'date' && !showsDates(format));
  return spoils ? column.format : format;
}

function showsDates(format: string): boolean {
  return /[ymdh]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''));
}
