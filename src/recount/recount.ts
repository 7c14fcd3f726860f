/**
 * Every number of the product, counted straight from the tables in the most obvious way. It shares nothing with the
 * add-on, so that its formulas can be held against it.
 */
import {isoDay} from './calendar';
import {type ContactOnly, type Deal, dealsOf} from './deals';
import {entryDays, type Filters, passes} from './filters';
import {type Forecast, forecastOf} from './forecast';
import {type GridRow, type GridTotal, gridOf, totalOf} from './grid';
import {type Metrics, metricsOf} from './metrics';
import {type CloseMonth, closeMonthsOf, type PeriodNumbers, periodsOf} from './period';
import {type LeftOut, readCustomers, readLog, readQuotas, readStages, type StageType, type Tables} from './read-rows';
import {
  type MonthRow,
  monthsOf,
  type Named,
  type ReasonRow,
  reasonsOf,
  type SalespersonRow,
  type SourceRow,
  salespeopleOf,
  sourcesOf,
} from './tables';

/** A row of the deal list; names are keys (spaces tidied, lower-cased, '' for none), dates are serial days. */
export interface DealRow extends Omit<Deal, 'stage' | 'state' | 'firstContactAt' | 'salesConversations' | 'stays'> {
  /** Name of the current stage, as Stages spells it. */
  readonly stage: string;
  /** Place of that stage in the grid, from 1. */
  readonly stagePlace: number;
  readonly state: StageType | null;
  /** Whether the deal passes the filters; all other numbers are over those that do. */
  readonly passes: boolean;
}

export interface Recount {
  /** Such as "2017-12-31". */
  readonly asOf: string;
  readonly metrics: Metrics;
  readonly stages: readonly GridRow[];
  readonly allStages: GridTotal;
  /** All deals, whatever the filters, by customer and deal. */
  readonly deals: readonly DealRow[];
  /** Pairs that were talked to without a stage only: no deals. */
  readonly contactOnly: readonly ContactOnly[];
  readonly leftOut: readonly LeftOut[];
  /** Places, from 0, of the conversations dated after As of. */
  readonly planned: readonly number[];
  readonly forecast: Forecast;
  readonly period: PeriodNumbers;
  readonly previousPeriod: PeriodNumbers;
  /** Overdue first, then the months, later, and those without a day. */
  readonly closeMonths: readonly CloseMonth[];
  readonly salespeople: readonly Named<SalespersonRow>[];
  readonly team: SalespersonRow;
  readonly sources: readonly Named<SourceRow>[];
  readonly reasons: readonly Named<ReasonRow>[];
  /** Oldest first. */
  readonly months: readonly Named<MonthRow>[];
}

/** @param asOf a serial date; it stands for the end of that day */
export function recount(tables: Tables, asOf: number, filters: Filters = {}): Recount {
  const today = Math.floor(asOf);
  const stages = readStages(tables.stages);
  const customers = readCustomers(tables.customers);
  const quotas = readQuotas(tables.targets ?? []);
  const log = readLog(tables.conversations, stages, today);

  const {deals: allDeals, contactOnly} = dealsOf(log.conversations, customers, today);
  const deals = allDeals.filter(deal => passes(deal, filters));
  const entered = entryDays(allDeals, deals);
  const grid = gridOf(stages, deals);
  const rungs = stages.filter(stage => stage.rung !== null).length;

  return {
    asOf: isoDay(today),
    metrics: metricsOf(deals, entered, log.leftOut.length, today),
    stages: grid.map(({settledDeals: _, ...row}) => row),
    allStages: totalOf(deals, grid),
    deals: allDeals.map(deal => dealRow(deal, passes(deal, filters))),
    contactOnly,
    leftOut: log.leftOut,
    planned: log.planned,
    forecast: forecastOf(deals, stages, grid, today),
    ...periodsOf(deals, entered, filters, today),
    closeMonths: closeMonthsOf(deals, today),
    ...salespeopleOf(deals, quotas, filters, today),
    sources: sourcesOf(deals),
    reasons: reasonsOf(deals, rungs),
    months: monthsOf(deals, entered, today),
  };
}

function dealRow(deal: Deal, passing: boolean): DealRow {
  const {stage, firstContactAt: _at, salesConversations: _sales, stays: _stays, ...facts} = deal;
  return {...facts, stage: stage.name, stagePlace: stage.place, passes: passing};
}
