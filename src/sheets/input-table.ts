/** Makes or repairs the columns of input tables: headers, widths and formats. Cells with content are never touched. */
import {STYLES} from '../pipeline/plan/style';
import {findColumns} from '../pipeline/tables/header';
import type {Column, Table, TableId} from '../pipeline/tables/table';
import {columnOf} from '../pipeline/tables/tables';
import {cellContent} from './cell-content';
import {formatColumns, setWidths} from './columns';
import {headerRow} from './header-row';
import {requireHeaderAbove} from './moved-header';
import {sheetOf} from './read-table';
import {retry} from './retry';
import {grow, type Size} from './size';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** An input table that has all its columns. */
export interface InputTable {
  readonly table: Table;
  readonly sheet: Sheet;
  readonly columns: Readonly<Record<string, number>>;
  /** Of a new sheet, blank ones included. */
  readonly rows: number;
}

/**
 * Adds the columns that tables lack behind what is there. Reads all before it writes.
 *
 * @throws UserError when a table's header is no more in row 1.
 */
export function ensureColumns(workbook: Workbook, tables: readonly Table[]): ReadonlyMap<TableId, InputTable> {
  const seen = tables.map(table => look(workbook, table));
  for (const {sheet, size, used, missing} of seen) {
    if (size) grow(sheet, size, {rows: 2, columns: used + missing.length});
  }
  return new Map(seen.map(table => [table.table.id, retry(() => complete(workbook, table))]));
}

interface Seen {
  readonly table: Table;
  readonly sheet: Sheet;
  /** Of a complete table nothing depends on it. */
  readonly size: Size | undefined;
  readonly headers: readonly unknown[];
  readonly columns: Readonly<Partial<Record<string, number>>>;
  readonly missing: readonly Column[];
  /** The last column that somebody uses. */
  readonly used: number;
  readonly hasFrozenRows: boolean;
}

function look(workbook: Workbook, table: Table): Seen {
  const sheet = sheetOf(workbook, table);
  const isNew = workbook.isNew(table.id);
  const headers = isNew ? [] : headerRow(workbook, sheet, table);
  const {columns, missing} = findColumns(table, headers);
  const isComplete = missing.length === 0;
  if (!isNew && !isComplete) requireHeaderAbove(workbook, sheet, table);
  return {
    table,
    sheet,
    size: isComplete ? undefined : workbook.sizeOf(table.id, sheet),
    headers,
    columns,
    missing: missing.map(id => columnOf(table, id)),
    used: isNew || isComplete ? 0 : retry(() => Math.max(sheet.getLastColumn(), lastFilled(headers))),
    hasFrozenRows: isComplete || (!isNew && retry(() => sheet.getFrozenRows()) > 0),
  };
}

function complete(
  workbook: Workbook,
  {table, sheet, size, headers, columns, missing, used, hasFrozenRows}: Seen,
): InputTable {
  if (missing.length > 0) {
    const head = STYLES.headText;
    setWidths(
      sheet,
      used + 1,
      missing.map(({width}) => width),
    );
    formatColumns(
      sheet,
      missing.flatMap(({format}, index) => (format ? [{column: used + 1 + index, format}] : [])),
    );
    if (!hasFrozenRows) sheet.setFrozenRows(1);
    // Last: a column that has its header is not looked at again, so one that was cut off would never get the rest.
    sheet
      .getRange(1, used + 1, 1, missing.length)
      .setNotes([missing.map(({note}) => note)])
      .setFontWeight(head.weight)
      .setBackground(head.background)
      .setFontColor(head.colour)
      .setValues([missing.map(({header}) => cellContent(header))]);
    const row = Array.from({length: used}, (_, index) => headers[index] ?? '');
    workbook.headers.set(sheet, [...row, ...missing.map(({header}) => header)]);
  }
  const added = missing.map(({id}, index) => [id, used + 1 + index] as const);
  return {
    table,
    sheet,
    columns: {...columns, ...Object.fromEntries(added)} as Record<string, number>,
    rows: size?.rows ?? 0,
  };
}

function lastFilled(headers: readonly unknown[]): number {
  return headers.reduce<number>((last, header, index) => (header === '' ? last : index + 1), 0);
}
