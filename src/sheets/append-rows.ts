import {isCell} from '../pipeline/log/log-row';
import {withOwn} from '../pipeline/tables/own-columns';
import {stretches} from '../pipeline/tables/stretches';
import type {Table} from '../pipeline/tables/table';
import {columnOf, TABLES} from '../pipeline/tables/tables';
import {type CellContent, cellContent, PLAIN_TEXT} from './cell-content';
import {fitFormats} from './fit-formats';
import type {InputTable} from './input-table';
import {lastFilledRow} from './last-filled-row';
import type {PendingRows} from './pending';
import {columnsOf, locate, readTable, sheetOf} from './read-table';
import {requireLog} from './require-log';
import {retry} from './retry';
import type {Workbook} from './workbook';

/** Cells to write, by column; columns that are not named stay blank. Dates are serial numbers of days, or Dates. */
export type NewRow<Id extends string> = Readonly<Partial<Record<Id, string | number | Date>>>;

/** What is known before many rows are added, so that nobody has to ask. */
export interface Known<Id extends string> {
  /** The last row that was filled when somebody looked last, and how many the sheet has at least. */
  readonly end: number;
  readonly room: number;
  /** The columns of plain text; undefined where the formats of the cells have to be looked at. */
  readonly plain: readonly Id[] | undefined;
  /** Headers of the columns of the user's own that the table was given. */
  readonly own: readonly string[];
  /** Notes in the memory what is about to be written; that is kept before the first cell is. */
  readonly note: (first: number) => void;
}

/**
 * Adds rows below the last one of a table, in one block write for each run of its columns. Columns of the user's own in
 * between stay as they are; texts stay texts. Call it inside the lock: two users that append at once would otherwise take
 * the same rows.
 *
 * @returns the number of the first new row.
 * @throws UserError when the table's sheet or one of its columns is missing, or the log is an extract.
 */
export function appendRows<Id extends string>(
  workbook: Workbook,
  table: Table<Id>,
  rows: readonly NewRow<Id>[],
  known?: Known<Id>,
): number {
  if (table.id === 'conversations') requireLog(workbook);
  const sheet = sheetOf(workbook, table);
  const columns = columnsOf(workbook, table);
  const places = TABLES[table.id].columns.map(({id}) => columns[id as Id]);
  const first = lastFilledRow(sheet, places, known?.end) + 1;
  if (rows.length === 0) return first;
  const last = first + rows.length - 1;
  if (!known || last > known.room) {
    const present = retry(() => sheet.getMaxRows());
    if (last > present) sheet.insertRowsAfter(present, last - present);
  }
  const parts = partsOf(sheet, table, columns, first, rows);
  const isPending = parts.length > 1;
  known?.note(first);
  if (isPending) workbook.kept.begin({rows: {table: table.id, own: known?.own, first, rows}});
  else if (known) workbook.save();
  try {
    for (const part of parts) writePart(table, part, rows, known?.plain);
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
export function finishRows(workbook: Workbook, {table: id, own = [], first, rows}: PendingRows): void {
  const table = withOwn(TABLES[id], own);
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
function writePart<Id extends string>(
  table: Table<Id>,
  {ids, range}: Part<Id>,
  rows: readonly NewRow<Id>[],
  plain?: readonly Id[],
): void {
  const known = plain && ids.map(id => (plain.includes(id) ? PLAIN_TEXT : ''));
  retry(() => {
    const read = known
      ? []
      : fitFormats(
          range,
          ids.map(id => columnOf(table, id)),
        );
    const format = (down: number, right: number): string | undefined => (known ?? read[down])?.[right];
    range.setValues(
      rows.map((row, down) => ids.map((id, right) => cellContent<CellContent>(row[id], format(down, right)))),
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
