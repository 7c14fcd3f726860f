/**
 * Which deals pass, and the period (section 9).
 *
 * Decided here, where the definitions leave it open:
 * - A From or To that is not a real date is as if blank; so is a Period that is none of the three, which makes it Quarter.
 * - "(none)" as Salesperson or Source names the deals without one, as in the tables of section 12.
 * - A customer's first-ever sales conversation is the one of the earliest date and time. Where two deals share that
 *   instant, either may be it, so it belongs to a passing deal when one of the two passes.
 */
import {type Period, periodOf, type Range} from './calendar';
import {type Cell, dayOf, nameKey} from './cell';
import type {Deal} from './deals';

/** The input cells of the overview, as they stand there. */
export interface Filters {
  readonly salesperson?: Cell;
  readonly source?: Cell;
  readonly from?: Cell;
  readonly to?: Cell;
  readonly period?: Cell;
}

/** What stands in a table for a name that was not given. */
export const none = '(none)';

export function passes(deal: Deal, filters: Filters): boolean {
  const salesperson = nameKey(filters.salesperson);
  if (salesperson !== '' && salesperson !== (deal.salesperson || none)) return false;
  const source = nameKey(filters.source);
  if (source !== '' && source !== (deal.source || none)) return false;
  const from = dayOf(filters.from);
  if (from !== null && deal.firstContact < from) return false;
  const to = dayOf(filters.to);
  if (to !== null && deal.firstContact > to) return false;
  return true;
}

export function periodIn(filters: Filters): Period {
  const named = nameKey(filters.period);
  if (named === 'month') return 'Month';
  if (named === 'year') return 'Year';
  return 'Quarter';
}

export function rangeOf(filters: Filters, asOf: number): Range {
  return periodOf(asOf, periodIn(filters));
}

/** The day of the first-ever sales conversation of each customer, where it belongs to a passing deal. */
export function entryDays(allDeals: readonly Deal[], passing: readonly Deal[]): Map<string, number> {
  const firstEver = new Map<string, number>();
  for (const {customer, firstContactAt} of allDeals) {
    firstEver.set(customer, Math.min(firstContactAt, firstEver.get(customer) ?? firstContactAt));
  }
  const days = new Map<string, number>();
  for (const deal of passing) {
    if (deal.firstContactAt === firstEver.get(deal.customer)) days.set(deal.customer, deal.firstContact);
  }
  return days;
}
