/** Every number of the overview that is not what the independent recount makes of the same tables. */
import {nameKey} from '../recount/cell';
import type {Recount} from '../recount/recount';
import type {Shown, ShownOverview} from './shown-overview';

type Numbers = Readonly<Record<string, unknown>>;

const STAGE_NUMBERS = [
  'customers',
  'deals',
  'inProcess',
  'won',
  'reached',
  'conversion',
  'fromStart',
  'value',
  'weighted',
  'settledConversion',
  'lostHere',
  'disqualifiedHere',
  'openHere',
  'movedBack',
  'averageDays',
  'medianDays',
  'overTarget',
] as const;

export function differences(sheet: ShownOverview, recount: Recount): string[] {
  const found: string[] = [];
  const compare = (what: string, shown: unknown, counted: unknown): void => {
    if (!near(shown ?? null, counted ?? null)) found.push(`${what}: the sheet says ${shown}, the recount ${counted}`);
  };
  const compareAll = (what: string, shown: Numbers, counted: Numbers): void => {
    for (const [id, number] of Object.entries(counted)) {
      if (id !== 'name' && id !== 'rungs') compare(`${what} ${id}`, shown[id], number);
    }
  };
  compareAll('metric', sheet.metrics, recount.metrics as unknown as Numbers);
  recount.stages.forEach((stage, index) => {
    for (const id of STAGE_NUMBERS) compare(`stage ${index + 1} ${id}`, sheet.stages[index]?.[id], stage[id]);
  });
  const {openValue, weightedValue, dueNextSteps, bottleneck, weakestStep, ...triples} = recount.forecast;
  compare('open value', sheet.forecast.openPipeline?.value, openValue);
  compare('weighted value', sheet.forecast.openPipeline?.weighted, weightedValue);
  compare('due next steps', sheet.forecast.dueNextSteps?.deals, dueNextSteps);
  for (const [id, triple] of Object.entries(triples))
    compareAll(id, sheet.forecast[id] ?? {}, triple as unknown as Numbers);
  compare('bottleneck', nameKey(sheet.metrics.bottleneck ?? ''), nameKey(bottleneck ?? ''));
  compare('weakest step', nameKey(sheet.metrics.weakestStep ?? ''), nameKey(weakestStep ?? ''));
  compareAll('team', sheet.team, recount.team as unknown as Numbers);
  recount.months.forEach((month, index) => {
    compareAll(month.name, sheet.months[index] ?? {}, month as unknown as Numbers);
  });
  for (const table of ['salespeople', 'sources', 'reasons'] as const) {
    const rows = sheet[table].filter(row => row.name !== null);
    const counted = recount[table];
    compare(`rows of ${table}`, rows.length, Math.min(counted.length, sheet[table].length));
    for (const expected of counted) {
      const row = rows.find(({name}) => nameKey(name as Shown as string) === expected.name);
      if (!row) {
        if (counted.length <= sheet[table].length) found.push(`${table} lacks ${expected.name}`);
        continue;
      }
      compareAll(`${table} ${expected.name}`, row, expected as unknown as Numbers);
      if ('rungs' in expected) {
        expected.rungs.forEach((deals, rung) => {
          compare(`${table} ${expected.name} rung ${rung + 1}`, row[`rung${rung + 1}`], deals);
        });
      }
    }
  }
  return found;
}

/** The same, or numbers that differ by rounding only. */
function near(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}
