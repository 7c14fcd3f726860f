import type {TableId} from '../../src/pipeline/tables/table';
import {TABLES} from '../../src/pipeline/tables/tables';
import type {TypedValue} from '../typed-table';

/** A row as the warehouse holds it, by the ids of its columns. Days such as `2017-12-31`, moments `2017-12-31T09:30:00.000`. */
export type WarehouseRow = Readonly<Record<string, string | number | null>>;

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of Google Sheets, before which it knows no date. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_DAY = 1;
/** The first day after the year 9999. */
const END = 2_958_466;

/**
 * What stands where it can't be read, such as `soon` under Date, is kept beside the row, so that a view can list it.
 *
 * @param values by the ids of the table's columns; what is missing is blank.
 */
export function warehouseRow(
  table: TableId,
  rowNumber: number,
  values: Readonly<Record<string, TypedValue | undefined>>,
): WarehouseRow {
  const row: Record<string, string | number | null> = {rowNumber};
  const unread: Record<string, string> = {};
  for (const {id, type} of TABLES[table].columns) {
    const value = values[id] ?? null;
    const read = type === 'number' ? numberOf(value) : type === 'date' ? dateOf(value, id === 'date') : textOf(value);
    row[id] = read;
    const given = textOf(value);
    if (read === null && given !== null) unread[id] = given;
  }
  if (table !== 'conversations') return row;
  return {...row, unread: Object.keys(unread).length > 0 ? JSON.stringify(unread) : null};
}

function numberOf(value: TypedValue): number | null {
  return typeof value === 'number' ? value : null;
}

function dateOf(value: TypedValue, withTime: boolean): string | null {
  if (value === null || typeof value !== 'object' || value.date < FIRST_DAY || value.date >= END) return null;
  const day = withTime ? value.date : Math.floor(value.date);
  const text = new Date(EPOCH + Math.round(day * MILLISECONDS_PER_DAY)).toISOString();
  return withTime ? text.slice(0, -1) : text.slice(0, 'yyyy-mm-dd'.length);
}

/** Blanks are none. */
function textOf(value: TypedValue): string | null {
  const text = value === null ? '' : typeof value === 'object' ? String(value.date) : String(value);
  return text.trim() === '' ? null : text;
}
