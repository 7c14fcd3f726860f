/**
 * The tables by salesperson, source, reason and month (section 12), over the passing deals.
 *
 * Decided here, where the definitions leave it open:
 * - Rows stand in the order of the character codes of their keys, "(none)" among them. A name that is written "(none)" is
 *   in the row of those without one.
 * - A source has a row when one of its customers has a passing deal.
 * - The team's quota is the sum of Targets, those without a deal included; under a Salesperson filter it is that person's.
 *   Null where no quota is given. A quota of 0 divides nothing: no attainment.
 */
import {distinct, mean, ratio, sum} from './average';
import {isoMonth, lastTwelveMonths, monthsIn, type Range, within} from './calendar';
import {nameKey} from './cell';
import type {Deal} from './deals';
import {type Filters, none, periodIn, rangeOf} from './filters';

export interface SalespersonRow {
  readonly openDeals: number;
  readonly openValue: number;
  readonly weightedValue: number;
  readonly wonDeals: number;
  readonly wonValue: number;
  readonly winRate: number | null;
  readonly averageDaysToClose: number | null;
  readonly quota: number | null;
  readonly attainment: number | null;
  readonly coverage: number | null;
  readonly forecast: number;
}

export interface SourceRow {
  readonly customers: number;
  readonly deals: number;
  readonly won: number;
  readonly winRate: number | null;
  readonly wonValue: number;
  readonly averageDaysToClose: number | null;
}

export interface ReasonRow {
  readonly deals: number;
  readonly value: number;
  /** How many of them had which furthest rung, from rung 1. */
  readonly rungs: readonly number[];
}

export interface MonthRow {
  readonly newProspects: number;
  readonly entered: number;
  readonly won: number;
  readonly lost: number;
  readonly winRate: number | null;
  readonly wonValue: number;
  readonly averageDaysToClose: number | null;
}

/** The name is the key of a salesperson, source or reason, or a month such as "2017-03". */
export type Named<T> = T & {readonly name: string};

/** @param quotas per month, by the key of the salesperson's name */
export function salespeopleOf(
  deals: readonly Deal[],
  quotas: ReadonlyMap<string, number | null>,
  filters: Filters,
  asOf: number,
): {salespeople: Named<SalespersonRow>[]; team: SalespersonRow} {
  const period = rangeOf(filters, asOf);
  const months = monthsIn[periodIn(filters)];
  const quotaOf = (name: string) => {
    const perMonth = quotas.get(name) ?? null;
    return perMonth === null ? null : perMonth * months;
  };

  const only = nameKey(filters.salesperson);
  const given = [...quotas.keys()]
    .filter(name => only === '' || name === only)
    .map(quotaOf)
    .filter(quota => quota !== null);
  return {
    salespeople: grouped(deals, deal => deal.salesperson).map(([name, theirs]) => ({
      name,
      ...salespersonRow(theirs, quotaOf(name), period),
    })),
    team: salespersonRow(deals, given.length === 0 ? null : sum(given), period),
  };
}

function salespersonRow(deals: readonly Deal[], quota: number | null, period: Range): SalespersonRow {
  const open = deals.filter(deal => deal.state === 'Open');
  const closed = closedIn(deals, period);
  const openValue = sum(open.map(deal => deal.value));
  const weightedValue = sum(open.map(deal => deal.weightedValue));
  const missing = quota === null ? null : quota - closed.wonValue;
  return {
    openDeals: open.length,
    openValue,
    weightedValue,
    wonDeals: closed.won,
    wonValue: closed.wonValue,
    winRate: closed.winRate,
    averageDaysToClose: closed.averageDaysToClose,
    quota,
    attainment: ratio(closed.wonValue, quota),
    coverage: missing !== null && missing > 0 ? openValue / missing : null,
    forecast: closed.wonValue + weightedValue,
  };
}

export function sourcesOf(deals: readonly Deal[]): Named<SourceRow>[] {
  return grouped(deals, deal => deal.source).map(([name, its]) => {
    const won = its.filter(deal => deal.state === 'Won');
    const lost = its.filter(deal => deal.state === 'Lost');
    return {
      name,
      customers: distinct(its.map(deal => deal.customer)),
      deals: its.length,
      won: won.length,
      winRate: ratio(won.length, won.length + lost.length),
      wonValue: sum(won.map(deal => deal.value)),
      averageDaysToClose: mean(won.map(deal => deal.daysToClose)),
    };
  });
}

/** @param rungs how many rungs the pipeline has */
export function reasonsOf(deals: readonly Deal[], rungs: number): Named<ReasonRow>[] {
  const gone = deals.filter(deal => deal.state === 'Lost' || deal.state === 'Disqualified');
  return grouped(gone, deal => deal.reason).map(([name, its]) => ({
    name,
    deals: its.length,
    value: sum(its.map(deal => deal.value)),
    rungs: Array.from({length: rungs}, (_, index) => its.filter(deal => deal.furthestRung === index + 1).length),
  }));
}

export function monthsOf(
  deals: readonly Deal[],
  entryDays: ReadonlyMap<string, number>,
  asOf: number,
): Named<MonthRow>[] {
  return lastTwelveMonths(asOf).map(month => ({
    name: isoMonth(month.first),
    newProspects: [...entryDays.values()].filter(day => within(day, month)).length,
    entered: deals.filter(deal => within(deal.firstContact, month)).length,
    ...closedIn(deals, month),
  }));
}

/** Deals won on, or lost and standing there since, a day of the range. */
function closedIn(deals: readonly Deal[], range: Range): Omit<MonthRow, 'newProspects' | 'entered'> {
  const won = deals.filter(deal => within(deal.wonOn, range));
  const lost = deals.filter(deal => deal.state === 'Lost' && within(deal.inStageSince, range));
  return {
    won: won.length,
    lost: lost.length,
    winRate: ratio(won.length, won.length + lost.length),
    wonValue: sum(won.map(deal => deal.value)),
    averageDaysToClose: mean(won.map(deal => deal.daysToClose)),
  };
}

function grouped(deals: readonly Deal[], nameOf: (deal: Deal) => string): [string, Deal[]][] {
  const groups = new Map<string, Deal[]>();
  for (const deal of deals) {
    const name = nameOf(deal) || none;
    const group = groups.get(name) ?? [];
    group.push(deal);
    groups.set(name, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
