/** The metrics of section 5, over the passing deals. */
import {distinct, mean, ratio} from './average';
import {periodOf, within} from './calendar';
import type {Deal} from './deals';

export interface Metrics {
  readonly customersInPipeline: number;
  readonly dealsInPipeline: number;
  readonly dealsWon: number;
  readonly dealsLost: number;
  readonly winRate: number | null;
  readonly leadToCustomer: number | null;
  readonly newProspectsThisMonth: number;
  readonly averageDaysToClose: number | null;
  readonly averageDaysBeforePipeline: number | null;
  readonly averageDealSize: number | null;
  readonly salesVelocityPerDay: number | null;
  readonly rowsLeftOut: number;
}

export function metricsOf(
  deals: readonly Deal[],
  entryDays: ReadonlyMap<string, number>,
  rowsLeftOut: number,
  asOf: number,
): Metrics {
  const open = deals.filter(deal => deal.state === 'Open');
  const won = deals.filter(deal => deal.state === 'Won');
  const lost = deals.filter(deal => deal.state === 'Lost');
  const month = periodOf(asOf, 'Month');

  const winRate = ratio(won.length, won.length + lost.length);
  const averageDaysToClose = mean(won.map(deal => deal.daysToClose));
  const averageDealSize = mean(open.map(deal => deal.value));

  const daysBefore = new Map<string, number>();
  for (const {customer, daysBeforePipeline} of deals) {
    if (daysBeforePipeline !== null && daysBeforePipeline >= 0) daysBefore.set(customer, daysBeforePipeline);
  }

  return {
    customersInPipeline: distinct(open.map(deal => deal.customer)),
    dealsInPipeline: open.length,
    dealsWon: won.length,
    dealsLost: lost.length,
    winRate,
    leadToCustomer: ratio(won.length, deals.length),
    newProspectsThisMonth: [...entryDays.values()].filter(day => within(day, month)).length,
    averageDaysToClose,
    averageDaysBeforePipeline: mean([...daysBefore.values()]),
    averageDealSize,
    salesVelocityPerDay:
      averageDealSize === null || winRate === null
        ? null
        : ratio(open.length * averageDealSize * winRate, averageDaysToClose),
    rowsLeftOut,
  };
}
