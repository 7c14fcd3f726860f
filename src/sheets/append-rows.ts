import {isCell} from '../pipeline/log/log-row';
import {stretches} from '../pipeline/tables/stretches';
import type {Column, Table} from '../pipeline/tables/table';
import {columnOf, TABLES} from '../pipeline/tables/tables';
import {type CellContent, cellContent, isPlainText} from './cell-content';
import type {InputTable} from './input-table';
import {lastFilledRow} from './last-filled-row';
import type {PendingRows} from './pending';
import {locate, readTable, sheetOf} from './read-table';
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
  const parts = partsOf(sheet, table, columns, first, rows);
  const isPending = parts.length > 1;
  if (isPending) workbook.kept.begin({rows: {table: table.id, first, rows}});
  try {
    for (const part of parts) writePart(table, part, rows);
  } catch (error) {
    // Half a row would count as a whole one, beside the one that the next try writes.
    for (const {range} of parts) retry(() => range.clearContent());
    if (isPending) workbook.kept.done();
    throw error;
  }
  if (isPending) workbook.kept.done();
  return first;
}

/**
 * Completes rows of which only some columns were written. What was not begun, and what somebody wrote over since, is left.
 *
 * @throws UserError when the table's sheet or one of its columns is missing.
 */
export function finishRows(workbook: Workbook, {table: id, first, rows}: PendingRows): void {
  const table = TABLES[id];
  const present = readTable(workbook, table).rows.slice(first - 2, first - 2 + rows.length);
  const cells = rows.flatMap((row, index) =>
    table.columns.map(column => [present[index]?.[column.id] ?? '', row[column.id] ?? ''] as const),
  );
  const isOurs = cells.every(([now, wanted]) => now === '' || isCell(now, wanted));
  if (!isOurs || cells.every(([now]) => now === '')) return;
  const {columns} = locate(workbook, table);
  for (const part of partsOf(sheetOf(workbook, table), table, columns, first, rows)) writePart(table, part, rows);
}

interface Part<Id extends string> {
  readonly ids: readonly Id[];
  readonly range: GoogleAppsScript.Spreadsheet.Range;
}

/** Neighbouring columns go out in one write; where nothing is to be written, a formula of the user's may spill. */
function partsOf<Id extends string>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  table: Table<Id>,
  columns: Readonly<Record<Id, number>>,
  first: number,
  rows: readonly NewRow<Id>[],
): Part<Id>[] {
  return stretches(Object.values(columns), table.columns.length).flatMap(([from, to]): Part<Id>[] => {
    const ids = table.columns.map(({id}) => id).filter(id => columns[id] >= from && columns[id] <= to);
    ids.sort((a, b) => columns[a] - columns[b]);
    const isBlank = rows.every(row => ids.every(id => (row[id] ?? '') === ''));
    return isBlank ? [] : [{ids, range: sheet.getRange(first, from, rows.length, ids.length)}];
  });
}

/** The same cells at each try, so a repeated write appends nothing twice. */
function writePart<Id extends string>(table: Table<Id>, {ids, range}: Part<Id>, rows: readonly NewRow<Id>[]): void {
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
