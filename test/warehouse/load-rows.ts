import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TypedValue} from '../../cli/typed-table';
import type {TableFile} from '../../cli/warehouse/engine';
import {type WarehouseRow, warehouseRow} from '../../cli/warehouse/warehouse-row';
import type {TableId} from '../../src/pipeline/tables/table';
import {TABLES} from '../../src/pipeline/tables/tables';
import {type Cell, dateOf, type Row} from '../../src/recount/cell';
import type {Tables} from '../../src/recount/read-rows';

/** The four tables as the warehouse takes them, made from cells: those with an error in them among what could not be read. */
export function warehouseRows(tables: Tables): Readonly<Record<TableId, readonly WarehouseRow[]>> {
  const rows = (table: TableId): WarehouseRow[] =>
    (tables[table] ?? []).map((row, index) => rowOf(table, index + 1, row));
  return {
    stages: rows('stages'),
    customers: rows('customers'),
    conversations: rows('conversations'),
    targets: rows('targets'),
  };
}

/** Writes them as lines of JSON for as long as `use` takes. */
export async function withFiles<Result>(tables: Tables, use: (files: TableFile[]) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'warehouse-'));
  try {
    const files = Object.entries(warehouseRows(tables)).map(([table, rows]): TableFile => {
      const path = join(folder, `${table}.ndjson`);
      writeFileSync(path, rows.map(row => `${JSON.stringify(row)}\n`).join(''));
      return {table: table as TableId, path, rows: rows.length};
    });
    return await use(files);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function rowOf(table: TableId, rowNumber: number, row: Row): WarehouseRow {
  const errors: Record<string, string> = {};
  const values: Record<string, TypedValue> = {};
  for (const {id, header, type} of TABLES[table].columns) {
    const cell = row[header] ?? '';
    if (typeof cell === 'object') errors[id] = cell.error;
    else values[id] = typed(cell, type === 'date');
  }
  const made = warehouseRow(table, rowNumber, values);
  if (table !== 'conversations' || Object.keys(errors).length === 0) return made;
  const unread = {...JSON.parse(String(made.unread ?? '{}')), ...errors};
  return {...made, unread: JSON.stringify(unread)};
}

function typed(cell: Exclude<Cell, {error: string}>, isDate: boolean): TypedValue {
  const date = isDate ? dateOf(cell) : null;
  if (date !== null) return {date};
  if (typeof cell === 'boolean') return String(cell);
  // A number that is no date is not read as one.
  return isDate && typeof cell === 'number' ? String(cell) : cell;
}
