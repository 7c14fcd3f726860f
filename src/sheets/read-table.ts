import {columnLetters} from '../formula/column-letters';
import {IN_MENU} from '../pipeline/menu';
import type {TableLocation} from '../pipeline/plan/layout';
import {findColumns} from '../pipeline/tables/header';
import type {Table} from '../pipeline/tables/table';
import {columnOf} from '../pipeline/tables/tables';
import {columnsMissing, tableMissing} from '../texts/errors';
import {headerRow} from './header-row';
import {requireHeaderAbove} from './moved-header';
import {retry} from './retry';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A table's sheet.
 *
 * @throws UserError that says how to get it back when it is missing.
 */
export function sheetOf(workbook: Workbook, table: Table): Sheet {
  const sheet = workbook.find(table.id);
  if (sheet) return sheet;
  throw new UserError(tableMissing(workbook.nameOf(table.id) ?? table.sheet, IN_MENU));
}

/**
 * Where a table stands, found by the headers in row 1.
 *
 * @throws UserError that names a column that is missing, with the remedy.
 */
export function locate<Id extends string>(workbook: Workbook, table: Table<Id>): TableLocation<Id> {
  const sheet = sheetOf(workbook, table);
  const {columns, missing, given} = findColumns(table, headerRow(workbook, sheet, table));
  const name = workbook.nameOf(table.id) ?? table.sheet;
  if (missing.length > 0) {
    requireHeaderAbove(workbook, sheet, table);
    const lacking = missing.map(id => columnOf(table, id).header);
    throw new UserError(columnsMissing(name, lacking, IN_MENU));
  }
  return {sheet: name, columns: columns as Record<Id, number>, given};
}

/** The columns of a table, without asking for the sheet's name. @throws UserError as `locate`. */
export function columnsOf<Id extends string>(workbook: Workbook, table: Table<Id>): Readonly<Record<Id, number>> {
  const {columns, missing} = findColumns(table, headerRow(workbook, sheetOf(workbook, table), table));
  return missing.length > 0 ? locate(workbook, table).columns : (columns as Record<Id, number>);
}

/** A row of a table as its cells hold it, blanks as `""`. */
export type TableRow<Id extends string> = Readonly<Record<Id, unknown>> & {readonly row: number};

/** A whole table, read in one call. */
export interface TableContent<Id extends string> {
  readonly location: TableLocation<Id>;
  readonly rows: readonly TableRow<Id>[];
}

/** All cells of a table's sheet, from A1 on. */
export function readCells(workbook: Workbook, table: Table): unknown[][] {
  const sheet = sheetOf(workbook, table);
  const values = retry(() => sheet.getDataRange().getValues());
  workbook.headers.set(sheet, values[0] ?? []);
  return values;
}

/**
 * Reads a table with all its rows: `rows[0]` is row 2, blank ones in between included.
 *
 * @param values its cells, where they were read already.
 * @throws UserError when its sheet or one of its columns is missing.
 */
export function readTable<Id extends string>(
  workbook: Workbook,
  table: Table<Id>,
  values = readCells(workbook, table),
): TableContent<Id> {
  const location = locate(workbook, table);
  return {location, rows: rowsIn(table, values, location.columns)};
}

/** The rows of a table's cells, blank ones in between included. */
export function rowsIn<Id extends string>(
  table: Table<Id>,
  values: readonly (readonly unknown[])[],
  columns: Readonly<Partial<Record<Id, number>>>,
): readonly TableRow<Id>[] {
  return values.slice(1).map((cells, index) => {
    const row: Record<string, unknown> = {row: index + 2};
    for (const {id} of table.columns) row[id] = cells[(columns[id] ?? 0) - 1] ?? '';
    return row as TableRow<Id>;
  });
}

/** The address of a table's cell as a user knows it: `Conversations!B7`. */
export function addressOf<Id extends string>(location: TableLocation<Id>, column: Id, row: number): string {
  return `${location.sheet}!${columnLetters(location.columns[column])}${row}`;
}
