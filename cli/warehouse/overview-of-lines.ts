/** From the lines of the views to the JSON of `npm run overview`: the same ids in the same order. */
import {BEHIND_CHARTS, CARDS, METRICS, WEAK_SPOTS} from '../../src/pipeline/metrics/cards';
import {CLOSE_MONTHS} from '../../src/pipeline/metrics/close-months';
import {FORECAST, forecastColumns} from '../../src/pipeline/metrics/forecast';
import {FUNNEL} from '../../src/pipeline/metrics/funnel';
import {GRID} from '../../src/pipeline/metrics/grid';
import {MONTHS} from '../../src/pipeline/metrics/months';
import {PERIOD} from '../../src/pipeline/metrics/period';
import {REASONS} from '../../src/pipeline/metrics/reasons';
import {SALESPEOPLE} from '../../src/pipeline/metrics/salespeople';
import {SOURCES} from '../../src/pipeline/metrics/sources';
import type {Line} from './engine';
import type {Shown} from './overview-script';

export type Value = number | string | null;
export type Row = Readonly<Record<string, Value>>;
export interface ReasonRow {
  readonly name: Value;
  readonly rungs: readonly number[];
  readonly [id: string]: Value | readonly number[];
}

/** All of the JSON but the day and the sentences. */
export interface OverviewNumbers {
  readonly metrics: Row;
  readonly stages: readonly Row[];
  readonly forecast: Readonly<Record<string, Value | Row>>;
  readonly period: Row;
  readonly previousPeriod: Row;
  readonly closeMonths: readonly Row[];
  readonly salespeople: readonly Row[];
  readonly team: Row;
  readonly sources: readonly Row[];
  readonly reasons: readonly ReasonRow[];
  readonly months: readonly Row[];
}

type Given = Line['row'];
interface Identified {
  readonly id: string;
}

export function overviewOfLines(lines: readonly Line[]): OverviewNumbers {
  const of = (section: Shown): Given[] => lines.filter(line => line.section === section).map(({row}) => row);
  const one = (section: Shown, id?: string): Given => of(section).find(row => id === undefined || row.id === id) ?? {};
  const onCards = [...CARDS.flatMap(({cards}) => cards), ...BEHIND_CHARTS].map(({record}) => record);
  return {
    metrics: picked(
      one('metrics'),
      onCards.filter(record => METRICS.includes(record)),
    ),
    stages: inPlace(of('stage_grid')).map(row => picked(row, [...GRID, ...FUNNEL.filter(({id}) => id !== 'stage')])),
    forecast: forecastOf(of('forecast'), one('weak_spots')),
    period: picked(one('period', 'period'), PERIOD),
    previousPeriod: picked(one('period', 'previousPeriod'), PERIOD),
    closeMonths: inPlace(of('close_months')).map(row => picked(row, CLOSE_MONTHS)),
    salespeople: byName(of('salespeople')).map(row => picked(row, SALESPEOPLE)),
    team: picked(one('team'), SALESPEOPLE),
    sources: byName(of('sources')).map(row => picked(row, SOURCES)),
    reasons: byName(of('reasons')).map(row => {
      return {...picked(row, REASONS), rungs: row.rungs as readonly number[]} as ReasonRow;
    }),
    months: byName(of('months')).map(row => picked(row, MONTHS)),
  };
}

function forecastOf(rows: readonly Given[], weakSpots: Given): OverviewNumbers['forecast'] {
  const row = (wanted: string): Row => picked(rows.find(({id}) => id === wanted) ?? {}, forecastColumns([]));
  const [all, due] = [row('openPipeline'), row('dueNextSteps')];
  const others = FORECAST.filter(({id}) => id !== 'openPipeline' && id !== 'dueNextSteps');
  return {
    openValue: all.value ?? null,
    weightedValue: all.weighted ?? null,
    ...Object.fromEntries(others.map(({id}) => [id, row(id)])),
    dueNextSteps: due.deals ?? null,
    ...picked(weakSpots, WEAK_SPOTS),
  };
}

function picked(row: Given, records: readonly Identified[]): Row {
  return Object.fromEntries(records.map(({id}) => [id, (row[id] ?? null) as Value]));
}

function inPlace(rows: readonly Given[]): Given[] {
  return [...rows].sort((left, right) => Number(left.place) - Number(right.place));
}

function byName(rows: readonly Given[]): Given[] {
  const key = ({name}: Given): string => String(name ?? '').toLowerCase();
  return [...rows].sort((left, right) => (key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0));
}
