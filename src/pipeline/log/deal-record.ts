/** What is told of one deal beside the facts that the panel has already: whom to talk to, and what was said. */
import {isDate, isError, isRealDate} from '../tables/cell-content';
import {nameKey, tidyName} from '../tables/name';
import {isoDay, serialMoment} from '../tables/serial-day';
import type {CustomerColumn} from '../tables/tables';
import type {LogRow} from './log-row';

/** A deal's customer, as Customers has them, and its conversations. */
export interface DealRecord {
  readonly person: Person;
  /** The newest first. */
  readonly talks: readonly Talk[];
  /** How many there are. */
  readonly total: number;
}

export type Person = Readonly<Record<'contact' | 'email' | 'phone' | 'source', string>>;

/**
 * A date of a cell: a moment in milliseconds, since a Date cannot cross and its day depends on the spreadsheet's time zone; the
 * ISO day of a plain number; `""` for what is no date.
 */
export type When = number | string;

/** A conversation, with what it says anew about the deal. */
export interface Talk {
  /** The row of Conversations. */
  readonly row: number;
  readonly on: When;
  /** The stage where it moved to, and from which; `""` where it stayed, or began. */
  readonly stage: string;
  readonly from: string;
  readonly salesperson: string;
  /** Null, `""`: as before. */
  readonly value: number | null;
  readonly expectedClose: When;
  readonly nextStep: string;
  readonly nextStepOn: When;
  readonly reason: string;
  readonly notes: string;
}

type Row = LogRow<unknown> & {readonly row: number};

/** The first row of the customer counts, as everywhere. */
export function personOf(
  customer: string,
  rows: readonly Readonly<Record<CustomerColumn, unknown>>[],
): DealRecord['person'] {
  const key = nameKey(customer);
  const row = rows.find(other => nameKey(other.customer) === key);
  const text = (id: 'contact' | 'email' | 'phone' | 'source'): string =>
    isError(row?.[id]) ? '' : tidyName(row?.[id]);
  return {contact: text('contact'), email: text('email'), phone: text('phone'), source: text('source')};
}

/**
 * A deal's conversations, in the order of the numbers: by date and time, then by stage. One without a date comes before all.
 *
 * @param stages names in the order of the pipeline.
 * @param most of the newest, so many are given.
 */
export function talksOf(
  deal: Readonly<Record<'customer' | 'deal', string>>,
  rows: readonly Row[],
  stages: readonly string[],
  most: number,
): Pick<DealRecord, 'talks' | 'total'> {
  const [customer, name] = [nameKey(deal.customer), nameKey(deal.deal)];
  const keys = stages.map(nameKey);
  const own = rows
    .filter(row => nameKey(row.customer) === customer && nameKey(row.deal) === name)
    .map(row => ({row, at: orderOf(row.date), stage: keys.indexOf(nameKey(row.stage))}))
    .sort((a, b) => a.at - b.at || a.stage - b.stage || a.row.row - b.row.row);
  const before: Record<string, unknown> = {};
  /** What a cell says, unless the same was said before. */
  const news = (id: string, said: string | number | null): boolean => {
    if (said === '' || said === null || before[id] === said) return false;
    before[id] = said;
    return true;
  };
  const talks = own.map(({row}): Talk => {
    const [stage, from] = [tidyName(row.stage), String(before.stageName ?? '')];
    const moved = news('stage', nameKey(stage));
    if (stage) before.stageName = stage;
    const value = typeof row.value === 'number' ? row.value : null;
    const [expectedClose, nextStepOn, nextStep] = [
      when(row.expectedClose),
      when(row.nextStepOn),
      tidyName(row.nextStep),
    ];
    const isPlan = nextStep + nextStepOn !== '' && before.plan !== nextStep + nextStepOn;
    before.plan = nextStep + nextStepOn;
    return {
      row: row.row,
      on: when(row.date),
      stage: moved ? stage : '',
      from: moved ? from : '',
      salesperson: tidyName(row.salesperson),
      value: news('value', value) ? value : null,
      expectedClose: news('expectedClose', expectedClose) ? expectedClose : '',
      nextStep: isPlan ? nextStep : '',
      nextStepOn: isPlan ? nextStepOn : '',
      reason: tidyName(row.reason),
      notes: String(row.notes),
    };
  });
  return {talks: talks.reverse().slice(0, most), total: talks.length};
}

function when(cell: unknown): When {
  if (!isRealDate(cell)) return '';
  return isDate(cell) ? cell.getTime() : isoDay(cell as number);
}

function orderOf(cell: unknown): number {
  if (!isRealDate(cell)) return 0;
  return isDate(cell) ? serialMoment(cell) : (cell as number);
}
