import {type CellReading, isoFromSerial} from '../workbench/index';
import type {Overview, Row} from './read-overview';

/** Names of stages among the metrics, which the JSON has with the forecast. */
const weakSpots = ['bottleneck', 'weakestStep'];
const rung = /^rung(\d+)$/;

/** The overview as JSON text, every number with all its digits; null where a cell shows a dash or nothing. */
export function overviewJson(overview: Overview): string {
  const {metrics, salespeople, team, sources, reasons, months, sentences} = overview;
  const plain = {
    asOf: asOfDay(overview),
    metrics: plainMetrics(metrics.filter(({id}) => !weakSpots.includes(id))),
    stages: plainStages(overview),
    forecast: plainForecast(overview),
    period: plainMetrics(overview.period),
    previousPeriod: plainMetrics(overview.previousPeriod),
    closeMonths: overview.closeMonths.rows.map(plainRow),
    salespeople: byName(salespeople.rows).map(plainRow),
    team: plainRow(team),
    sources: byName(sources.rows).map(plainRow),
    reasons: byName(reasons.rows).map(plainReason),
    months: months.rows.map(plainRow),
    sentences: sentences.map(({text}) => text),
  };
  return JSON.stringify(plain, null, 2);
}

/** In alphabetical order, whatever the overview ranks them by: who compares two outputs finds the same names side by side. */
function byName(rows: readonly Row[]): Row[] {
  const key = ({name}: Row): string => (name?.text ?? '').toLowerCase();
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The overview's As of as an ISO day. Throws when its cell shows no date: then the add-on is wrong. */
export function asOfDay({inputs}: Pick<Overview, 'inputs'>): string {
  const {value, text} = inputs.asOf.cell;
  if (typeof value !== 'number') throw new Error(`The overview shows "${text}" where its As of date should be.`);
  return isoFromSerial(Math.floor(value));
}

function plainMetrics(metrics: Overview['metrics']): Record<string, CellReading['value']> {
  return Object.fromEntries(metrics.map(({id, cell}) => [id, plainValue(cell)]));
}

/** The numbers of the grid and, of a rung, of the funnel; null where a stage is none. */
function plainStages({stages, funnel}: Overview): object[] {
  const rungs = [...funnel.rows];
  return stages.rows.map(({stage, type, ...numbers}) => {
    const isRung = type?.text === 'Open' || type?.text === 'Won';
    const rung = (isRung && rungs.shift()) || {};
    return {
      stage: stage?.text ?? null,
      type: type?.text ?? null,
      ...plainRow(numbers),
      ...Object.fromEntries(funnel.columns.filter(({id}) => id !== 'stage').map(({id}) => [id, plainValue(rung[id])])),
    };
  });
}

function plainForecast({forecast, metrics}: Overview): object {
  const rows = Object.fromEntries(forecast.rows.map(({id, cells}) => [id, cells]));
  const {openPipeline: all = {}, dueNextSteps: due = {}, ...others} = rows;
  return {
    openValue: plainValue(all.value),
    weightedValue: plainValue(all.weighted),
    ...Object.fromEntries(Object.entries(others).map(([id, cells]) => [id, plainRow(cells)])),
    dueNextSteps: plainValue(due.deals),
    ...plainMetrics(metrics.filter(({id}) => weakSpots.includes(id))),
  };
}

/** Names as they are shown: a month is `2017-03`. */
function plainRow(row: Row): Record<string, CellReading['value']> {
  return Object.fromEntries(
    Object.entries(row).map(([id, cell]) => [id, id === 'name' ? cell.text : plainValue(cell)]),
  );
}

function plainReason(row: Row): object {
  const cells = Object.entries(row);
  const rungs = cells.filter(([id]) => rung.test(id)).sort(([left], [right]) => place(left) - place(right));
  return {
    ...plainRow(Object.fromEntries(cells.filter(([id]) => !rung.test(id)))),
    rungs: rungs.map(([, cell]) => plainValue(cell)),
  };
}

function place(id: string): number {
  return Number(rung.exec(id)?.[1]);
}

function plainValue(cell: CellReading | undefined): CellReading['value'] {
  return cell === undefined || cell.value === '–' || cell.value === '' ? null : cell.value;
}
