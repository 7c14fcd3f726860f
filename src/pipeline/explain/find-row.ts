import {nameKey} from '../tables/name';

/** What is known of a row of the log. */
export interface WantedRow {
  readonly customer: string;
  /** Null: any. */
  readonly deal: string | null;
  /** `""`: any. */
  readonly stage: string;
  /** An ISO day. */
  readonly day: string;
}

type LogRow = Readonly<Record<'customer' | 'deal' | 'stage' | 'date', unknown>> & {readonly row: number};

/**
 * The number of the last such row; undefined when there is none any more.
 *
 * @param dayOf the ISO day of a date cell, in the spreadsheet's time zone.
 */
export function findRow(
  rows: readonly LogRow[],
  wanted: WantedRow,
  dayOf: (date: unknown) => string,
): number | undefined {
  const is = (cell: unknown, name: string): boolean => nameKey(cell) === nameKey(name);
  const found = rows.filter(
    row =>
      is(row.customer, wanted.customer) &&
      (wanted.deal === null || is(row.deal, wanted.deal)) &&
      (wanted.stage === '' || is(row.stage, wanted.stage)) &&
      dayOf(row.date) === wanted.day,
  );
  return found.pop()?.row;
}
