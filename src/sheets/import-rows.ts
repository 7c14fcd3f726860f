/** Writes the blocks of an import, each whole or not at all, and again what may not have come through. Call it inside the lock. */
import {columnLetters} from '../formula/column-letters';
import {blocksOf, joined} from '../pipeline/log/blocks';
import {hashRow} from '../pipeline/log/hash-row';
import {nameKey} from '../pipeline/tables/name';
import {withOwn} from '../pipeline/tables/own-columns';
import {stretches} from '../pipeline/tables/stretches';
import type {Table} from '../pipeline/tables/table';
import {CUSTOMERS, TABLES} from '../pipeline/tables/tables';
import {appendRows, type NewRow} from './append-rows';
import type {Imported, RowsAdded} from './memory';
import {columnsOf, sheetOf} from './read-table';
import {retry} from './retry';
import {dayOfCell} from './today';
import type {Workbook} from './workbook';

export type ImportedTable = 'customers' | 'conversations';
/** Cells in the order of the table's columns, and of the user's own after them. */
export type Cells = readonly (string | number)[];

/** A table that an import writes to, with the columns of the user's own that come along. */
export function tableOf({own}: Imported, id: ImportedTable): Table {
  return withOwn(TABLES[id], id === 'conversations' ? own : []);
}

/** A number for each row, the same before it is written and when it was read. */
function rowHasher({spreadsheet}: Workbook, table: Table): (cells: readonly unknown[]) => number {
  return hashRow(table.columns, dayOfCell(spreadsheet));
}

/**
 * Adds rows that the panel sends, but for those that an earlier try added. Customers that are listed already are passed over.
 *
 * @param from how many rows of the table were sent before these.
 * @returns the number of the first row.
 * @throws UserError when the sheet or one of its columns is missing.
 */
export function importRows(
  workbook: Workbook,
  imported: Imported,
  {
    table: id,
    rows,
    from,
    mayBeThere,
  }: {table: ImportedTable; rows: readonly Cells[]; from: number; mayBeThere: boolean},
): number {
  const table = tableOf(imported, id);
  const added = imported[id];
  const {last} = added;
  if (from < added.sent && last && !isThere(workbook, table, last)) {
    added.sent -= last.sent;
    delete added.last;
  }
  // Somebody may have taken blank rows away: then the first try failed.
  const room = mayBeThere ? 0 : added.room;
  let first = last?.blocks[0]?.[0] ?? added.end + 1;
  const due = rows.slice(Math.max(0, added.sent - from));
  const fresh = id === 'customers' ? notListed(workbook, due) : due;
  let done = 0;
  for (const portion of isWhole(workbook, table) ? [fresh] : portions(fresh)) {
    if (portion.length === 0) continue;
    if (done > 0) {
      // What is no more pending must stand.
      SpreadsheetApp.flush();
      workbook.save();
    }
    done += portion.length;
    // Those that were passed over count with the last ones.
    const sent = done === fresh.length ? from + rows.length - added.sent : portion.length;
    const at = writePortion(workbook, imported, id, portion, sent, room);
    if (done === portion.length) first = at;
  }
  added.sent = Math.max(added.sent, from + rows.length);
  return first;
}

function writePortion(
  workbook: Workbook,
  imported: Imported,
  id: ImportedTable,
  rows: readonly Cells[],
  sent: number,
  room: number,
): number {
  const table = tableOf(imported, id);
  const added = imported[id];
  const {end, plain} = added;
  const note = (first: number): void => {
    const hashes = rows.map(rowHasher(workbook, table));
    settle(added);
    added.last = {sent, blocks: blocksOf(first, hashes, added.most), trace: traceOf(hashes)};
    added.sent += sent;
    added.end = first + rows.length - 1;
    added.room = Math.max(added.room, added.end);
  };
  const named = rows.map((cells): NewRow<string> => {
    return Object.fromEntries(table.columns.map((column, index) => [column.id, cells[index] ?? '']));
  });
  return appendRows(workbook, table, named, {end, room, plain, own: id === 'conversations' ? imported.own : [], note});
}

/** The rows that were written last stand: the panel heard of it, or they were looked for. */
export function settle(added: RowsAdded): void {
  added.blocks = joined([...added.blocks, ...(added.last?.blocks ?? [])], added.most);
  delete added.last;
}

const TRACES = 16;

/** The hashes of some rows, evenly spread: by them rows are known again that somebody moved or changed since. */
export function traceOf(hashes: readonly number[]): number[] {
  const step = Math.ceil(hashes.length / TRACES);
  return hashes.filter((_, index) => index % step === 0);
}

/** Whether most of the rows that left a trace are there. */
export function hasTrace({trace}: NonNullable<RowsAdded['last']>, hashes: readonly number[]): boolean {
  const there = new Set(hashes);
  return trace.filter(hash => there.has(hash)).length * 2 > trace.length;
}

/** They were written at once, so most of them are there or none. Above their place, they are looked for only where others stand in it. */
function isThere(workbook: Workbook, table: Table, last: NonNullable<RowsAdded['last']>): boolean {
  const first = last.blocks[0]?.[0] ?? 2;
  const below = readHashed(workbook, table, first).hashes;
  return below.length > 0 && (hasTrace(last, below) || hasTrace(last, readHashed(workbook, table).hashes));
}

export interface HashedRows {
  readonly table: Table;
  /** The columns of the table, from 1 on. */
  readonly places: readonly number[];
  /** All of the sheet, from column A on. */
  readonly cells: readonly (readonly unknown[])[];
  /** Cells in the order of the table's columns. */
  readonly rows: readonly (readonly unknown[])[];
  readonly hashes: readonly number[];
}

/** All rows of a table from one on. @throws UserError when a sheet or a column is missing, also one of the user's own. */
export function readHashed(workbook: Workbook, table: Table, from = 2): HashedRows {
  const sheet = sheetOf(workbook, table);
  const places = Object.values(columnsOf(workbook, table));
  const count = retry(() => sheet.getLastRow()) - from + 1;
  const cells = count < 1 ? [] : retry(() => sheet.getSheetValues(from, 1, count, sheet.getLastColumn()));
  const rows = cells.map(row => places.map(place => row[place - 1]));
  return {table, places, cells, rows, hashes: rows.map(rowHasher(workbook, table))};
}

/** Somebody may have listed some a moment ago. */
function notListed(workbook: Workbook, rows: readonly Cells[]): Cells[] {
  const column = columnLetters(columnsOf(workbook, CUSTOMERS).customer);
  const names = retry(() => sheetOf(workbook, CUSTOMERS).getRange(`${column}:${column}`).getValues());
  const known = new Set(names.map(([name]) => nameKey(name)));
  const place = CUSTOMERS.columns.findIndex(({id}) => id === 'customer');
  return rows.filter(cells => {
    const key = nameKey(cells[place]);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** Whether the columns stand side by side, so that one write takes all of a row. */
export function isWhole(workbook: Workbook, table: Table): boolean {
  return stretches(Object.values(columnsOf(workbook, table))).length === 1;
}

/** Rows that are written in several parts are kept with the document first, which takes 500 KB, up to three bytes a character. */
const MOST_CHARACTERS = 130_000;

function portions(rows: readonly Cells[]): Cells[][] {
  const found: Cells[][] = [];
  let room = 0;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    if (room < length || found.length === 0) {
      found.push([]);
      room = MOST_CHARACTERS;
    }
    found[found.length - 1]?.push(row);
    room -= length;
  }
  return found;
}
