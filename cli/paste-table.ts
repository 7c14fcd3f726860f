import {type Host, isoFromSerial} from '../workbench/index';
import type {TypedTable, TypedValue} from './typed-table';

/** Blank rows below a table, as a sheet in use has. */
const room = 100;

/** Adds a sheet with the table in it, as a user pastes it. */
export function pasteTable(host: Host, {table, headers, rows}: TypedTable): void {
  const cells = [headers, ...rows.map(({values}) => values)].map(values => values.map(asTyped));
  host.addSheet(table.sheet, {rows: cells.length + room, columns: headers.length}).paste(cells);
}

/** What a user types to get the value. A leading apostrophe keeps a text what it is, "007" and "=x" among them. */
function asTyped(value: TypedValue): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? `'${value}` : isoFromSerial(value.date).replace('T', ' ');
}
