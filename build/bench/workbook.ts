import {helpers} from '@odoo/o-spreadsheet';
import type {Table} from './tables.ts';

/** A spreadsheet ready to be measured; plain data, so that it can be handed to another process. */
export interface Workbook {
  /** The engine's own. */
  readonly data: WorkbookData;
  /** When it is, in milliseconds: what TODAY() reads. */
  readonly now: number;
  /** The edit that is measured: one conversation's stage becomes each of these in turn. */
  readonly edit: Place & {readonly stages: readonly [before: string, after: string]};
  /** The overview's number of conversations at the second of these stages: it has to follow the edit. */
  readonly follows: Place;
}

/** A cell, counted from 0 as the engine does. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface WorkbookData {
  readonly sheets: SheetData[];
}

export interface SheetData {
  readonly name: string;
  rowNumber: number;
  colNumber: number;
  readonly cells: Record<string, string>;
}

/** The cells of a table as the engine's data has them, its first row at `firstRow` (from 0). Blank cells are left out. */
export function cellsOf(table: Table, firstRow = 0): Record<string, string> {
  const cells: Record<string, string> = {};
  table.forEach((row, down) => {
    row.forEach((value, column) => {
      if (value !== '') cells[helpers.toXC(column, firstRow + down)] = String(value);
    });
  });
  return cells;
}

/** A new sheet with a table in it, with room for `rows` rows. */
export function sheetOf(name: string, table: Table, rows = table.length): SheetData {
  return {name, rowNumber: Math.max(rows, table.length), colNumber: table[0]?.length ?? 1, cells: cellsOf(table)};
}

/** From a date's serial number to noon of that day (UTC), in milliseconds. */
export function noonOf(serial: number): number {
  const daysFrom1899To1970 = 25_569;
  return (serial - daysFrom1899To1970 + 1 / 2) * 86_400_000;
}
