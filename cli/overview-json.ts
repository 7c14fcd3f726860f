import {type CellReading, isoFromSerial} from '../workbench/index';
import type {Overview, Row} from './read-overview';

/** What the JSON says of each stage, in this order; its name and type come first. */
const stageNumbers = [
  ...['customers', 'deals', 'inProcess', 'won', 'reached'],
  ...['value', 'weighted', 'conversion', 'fromStart', 'settledConversion', 'lostHere', 'disqualifiedHere', 'openHere'],
  ...['movedBack', 'averageDays', 'medianDays', 'overTarget'],
];
const periods = ['closingThisWeek', 'closingThisMonth', 'overdue', 'stale'];
const rung = /^rung(\d+)$/;

/** The overview as JSON text, every number with all its digits; null where a cell shows a dash or nothing. */
export function overviewJson(overview: Overview): string {
  const {metrics, stages, salespeople, team, sources, reasons, months, sentences} = overview;
  const plain = {
    asOf: asOfDay(overview),
    metrics: Object.fromEntries(metrics.map(({id, cell}) => [id, plainValue(cell)])),
    stages: stages.rows.map(row => ({
      stage: row.stage?.text ?? null,
      type: row.type?.text ?? null,
      ...Object.fromEntries(stageNumbers.map(id => [id, plainValue(row[id])])),
    })),
    forecast: plainForecast(overview),
    salespeople: salespeople.rows.map(plainRow),
    team: plainRow(team),
    sources: sources.rows.map(plainRow),
    reasons: reasons.rows.map(plainReason),
    months: months.rows.map(plainRow),
    sentences: sentences.map(({text}) => text),
  };
  return JSON.stringify(plain, null, 2);
}

/** The overview's As of as an ISO day. Throws when its cell shows no date: then the add-on is wrong. */
export function asOfDay({inputs}: Pick<Overview, 'inputs'>): string {
  const {value, text} = inputs.asOf.cell;
  if (typeof value !== 'number') throw new Error(`The overview shows "${text}" where its As of date should be.`);
  return isoFromSerial(Math.floor(value));
}

function plainForecast({forecast, weakSpots}: Overview): object {
  const of = (id: string): Row => forecast.rows.find(row => row.id === id)?.cells ?? {};
  const all = of('openPipeline');
  return {
    openValue: plainValue(all.value),
    weightedValue: plainValue(all.weighted),
    ...Object.fromEntries(periods.map(id => [id, plainRow(of(id))])),
    dueNextSteps: plainValue(of('dueNextSteps').deals),
    ...Object.fromEntries(weakSpots.map(({id, cell}) => [id, plainValue(cell)])),
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
