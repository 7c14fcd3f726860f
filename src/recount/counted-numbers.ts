import {serialOf} from './calendar';
import type {Recount} from './recount';

/** A number, a name or a date's serial number; null where there is nothing to say. */
export type Counted = string | number | null;

/** By the column of the overview. */
export type CountedLine = Readonly<Record<string, Counted>>;

/** What the recount says of each number of the overview, by the ids under which it stands there. */
export interface CountedNumbers {
  /** By section and line. */
  readonly placed: Readonly<Record<string, Readonly<Record<string, CountedLine>>>>;
  /** Of the tables whose lines come from the data: by section, each line with its `name`, in no order. */
  readonly named: Readonly<Record<string, readonly CountedLine[]>>;
}

export function countedNumbers({
  metrics,
  forecast,
  period,
  previousPeriod,
  closeMonths,
  stages,
  allStages,
  months,
  salespeople,
  team,
  sources,
  reasons,
}: Recount): CountedNumbers {
  const {bottleneck, weakestStep, ...promised} = forecast;
  const cards: CountedLine = {...metrics, bottleneck, weakestStep};
  return {
    placed: {
      metrics: onCards(cards),
      now: onCards({openValue: promised.openPipeline.value, weightedValue: promised.openPipeline.weighted}),
      period: onCards({...period}),
      previousPeriod: onCards({...previousPeriod}),
      closeMonths: numbered(closeMonths.map(({name, ...row}) => ({...row, name: closeName(name)}))),
      forecast: Object.fromEntries(Object.entries(promised).map(([id, triple]) => [id, {...triple}])),
      funnel: numbered(stages.filter(({reached}) => reached !== null).map(row => ({...row}))),
      stages: {
        ...numbered(stages.map(row => ({...row}))),
        total: {type: null, averageDays: null, medianDays: null, ...allStages},
      },
      months: numbered(months.map(({name, ...month}) => ({...month, name: firstDay(name)}))),
      salespeople: {total: {...team}},
    },
    named: {
      salespeople: salespeople.map(row => ({...row})),
      sources: sources.map(row => ({...row})),
      reasons: reasons.map(({rungs, ...row}) => ({
        ...row,
        ...Object.fromEntries(rungs.map((deals, index) => [`rung${index + 1}`, deals])),
      })),
    },
  };
}

function onCards(numbers: CountedLine): Record<string, CountedLine> {
  return Object.fromEntries(Object.entries(numbers).map(([id, value]) => [id, {value}]));
}

/** A month is the date of its first day, and none after the year 9999; other names are texts. */
function closeName(name: string): Counted {
  if (name.startsWith('+')) return null;
  return /^\d/.test(name) ? firstDay(name) : name;
}

function numbered(lines: readonly CountedLine[]): Record<string, CountedLine> {
  return Object.fromEntries(lines.map((line, index) => [String(index + 1), line]));
}

/** Of a month such as `2017-03`. */
function firstDay(month: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return serialOf(year, number, 1);
}
