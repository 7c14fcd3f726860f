/**
 * What happened in the calendar period of As of, and in the one before it, and when the open deals are expected to close
 * (`daily.md`, section 18), over the passing deals.
 */
import {ratio, sum} from './average';
import {isoMonth, nextMonths, periodOf, type Range, within} from './calendar';
import type {Deal} from './deals';
import {type Filters, none, periodIn} from './filters';

export interface PeriodNumbers {
  readonly entered: number;
  readonly newProspects: number;
  readonly won: number;
  readonly wonValue: number;
  readonly lost: number;
  readonly winRate: number | null;
}

export interface CloseMonth {
  /** `overdue`, a month such as "2026-11", `later` or `(none)`. */
  readonly name: string;
  readonly deals: number;
  readonly value: number;
  readonly weighted: number;
}

/** @param entryDays of each customer the day of its first-ever sales conversation, where it belongs to a passing deal. */
export function periodsOf(
  deals: readonly Deal[],
  entryDays: ReadonlyMap<string, number>,
  filters: Filters,
  asOf: number,
): {period: PeriodNumbers; previousPeriod: PeriodNumbers} {
  const named = periodIn(filters);
  const now = periodOf(asOf, named);
  const before = periodOf(now.first - 1, named);
  return {period: numbersIn(now, deals, entryDays), previousPeriod: numbersIn(before, deals, entryDays)};
}

function numbersIn(range: Range, deals: readonly Deal[], entryDays: ReadonlyMap<string, number>): PeriodNumbers {
  const won = deals.filter(deal => within(deal.wonOn, range));
  const lost = deals.filter(deal => deal.state === 'Lost' && within(deal.inStageSince, range));
  return {
    entered: deals.filter(deal => within(deal.firstContact, range)).length,
    newProspects: [...entryDays.values()].filter(day => within(day, range)).length,
    won: won.length,
    wonValue: sum(won.map(deal => deal.value)),
    lost: lost.length,
    winRate: ratio(won.length, won.length + lost.length),
  };
}

const MONTHS = 6;

export function closeMonthsOf(deals: readonly Deal[], asOf: number): CloseMonth[] {
  const months = nextMonths(asOf, MONTHS);
  const end = months[MONTHS - 1] as Range;
  const rows = new Map<string, Deal[]>(
    ['overdue', ...months.map(month => isoMonth(month.first)), 'later', none].map(name => [name, []]),
  );
  for (const deal of deals) {
    if (deal.state !== 'Open') continue;
    const {expectedClose: day} = deal;
    const name = day === null ? none : day < asOf ? 'overdue' : day > end.last ? 'later' : isoMonth(day);
    (rows.get(name) as Deal[]).push(deal);
  }
  return [...rows].map(([name, its]) => ({
    name,
    deals: its.length,
    value: sum(its.map(deal => deal.value)),
    weighted: sum(its.map(deal => deal.weightedValue)),
  }));
}
