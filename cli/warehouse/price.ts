/**
 * What a question costs on BigQuery by its published rule: the bytes of the columns that it touches, in the whole tables.
 * https://cloud.google.com/bigquery/docs/estimate-costs · https://cloud.google.com/bigquery/pricing
 */
import type {TableId} from '../../src/pipeline/tables/table';
import {TABLES} from '../../src/pipeline/tables/tables';
import {textTable} from '../text-table';
import {DATASET, viewNamed} from './sql-files';
import {type SqlColumn, type SqlType, tableColumns} from './table-columns';

/** Of the region US, on demand, in dollars for 2 ** 40 bytes; the first of them in a month is free. */
export const DOLLARS_PER_TEBIBYTE = 6.25;
/** The least that is charged for a table that a question reads. */
export const LEAST_BYTES = 10 * 2 ** 20;

/** Of a value; of a text its UTF-8 bytes and 2. NULL is 0. */
export const BYTES: Readonly<Record<Exclude<SqlType, 'STRING'>, number>> = {INT64: 8, FLOAT64: 8, DATE: 8, DATETIME: 8};

/**
 * The columns of each table that a view reads, through all views that it reads: those whose names its text has. It is an upper
 * bound: a name may stand for something else there.
 */
export function columnsRead(view: string): ReadonlyMap<TableId, readonly SqlColumn[]> {
  const all = textsBehind(view).join('\n');
  const read = new Map<TableId, readonly SqlColumn[]>();
  for (const table of Object.keys(TABLES) as TableId[]) {
    if (!new RegExp(`(FROM|JOIN) ${DATASET}\\.${table}\\b`).test(all)) continue;
    read.set(
      table,
      tableColumns(table).filter(({name}) => new RegExp(`\\b${name}\\b`).test(all)),
    );
  }
  return read;
}

export function dollars(bytes: number): number {
  return (bytes / 2 ** 40) * DOLLARS_PER_TEBIBYTE;
}

function textsBehind(view: string): string[] {
  const names = new Set<string>();
  const add = (name: string): void => {
    if (names.has(name) || name === 'settings' || name in TABLES) return;
    names.add(name);
    viewNamed(name).reads.forEach(add);
  };
  add(view);
  return [...names].map(name => viewNamed(name).query);
}

export interface ViewPrice {
  readonly view: string;
  readonly bytes: number;
}

/**
 * What BigQuery would read for a view, by the tables that a database holds here.
 *
 * @param ask a query of DuckDB
 */
export async function bytesByRule(
  ask: (query: string) => Promise<Record<string, unknown>[]>,
  view: string,
): Promise<number> {
  let bytes = 0;
  for (const [table, columns] of columnsRead(view)) {
    const sizes = columns.map(({name, type}) =>
      type === 'STRING' ? `coalesce(sum(2 + octet_length(encode(${name}))), 0)` : `${BYTES[type]} * count(${name})`,
    );
    const [row] = await ask(`SELECT ${sizes.join(' + ')} AS bytes FROM ${DATASET}.${table}`);
    bytes += Math.max(LEAST_BYTES, Number(row?.bytes));
  }
  return bytes;
}

/** A line for each view, and one for all. */
export function priceText(prices: readonly ViewPrice[]): string {
  const all = {view: 'all of them, one by one', bytes: prices.reduce((sum, {bytes}) => sum + bytes, 0)};
  const lines = textTable([
    {title: 'View', align: 'left', cells: [...prices, all].map(({view}) => view)},
    {title: 'Megabytes', align: 'right', cells: [...prices, all].map(({bytes}) => (bytes / 1e6).toFixed(1))},
    {title: 'Dollars', align: 'right', cells: [...prices, all].map(({bytes}) => dollars(bytes).toFixed(6))},
  ]);
  return `${lines.join('\n')}\n\nOn demand, in the region US, at ${DOLLARS_PER_TEBIBYTE} dollars for a tebibyte; the first of a month is free.\n`;
}
