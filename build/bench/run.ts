import {availableParallelism} from 'node:os';
import {measureBeside} from './beside.ts';
import {bundles} from './bundles.ts';
import {overviewWorkbook} from './overview-workbook.ts';
import {measureRecount} from './recount.ts';
import type {Results, SizeResults} from './results.ts';
import {measureApart} from './run-apart.ts';
import {serviceUses} from './service-calls.ts';
import {QUICK_LIMIT, SIZES, type Size, TEMPLATE_LIMIT} from './sizes.ts';
import {tablesOf} from './tables.ts';
import {templateWorkbook} from './template-workbook.ts';

/**
 * Measures everything. `say` hears what is being measured.
 *
 * @param options `quick` leaves the large sizes out; `beside` is another checkout's folder, to be measured too.
 */
export async function runBench(
  {quick, beside}: {quick: boolean; beside?: string | undefined},
  say: (text: string) => void,
): Promise<Results> {
  const sizes: SizeResults[] = [];
  for (const size of SIZES) {
    if (quick && size.conversations > QUICK_LIMIT) continue;
    const measured = await measureSize(size, say);
    if (beside) say(`the checkout beside at ${size.conversations} conversations`);
    sizes.push(beside ? {...measured, beside: measureBeside(beside, size)} : measured);
  }
  const services: Results['services'][number][] = [];
  for (const size of SIZES.filter(({conversations}) => conversations <= QUICK_LIMIT)) {
    say(`service calls at ${size.conversations} conversations`);
    services.push({conversations: size.conversations, uses: serviceUses(await tablesOf(size))});
  }
  const machine = {cores: availableParallelism(), node: process.version};
  return {machine, sizes, services, bundles: bundles()};
}

async function measureSize(size: Size, say: (text: string) => void): Promise<SizeResults> {
  const {conversations, customers, runs, warmUps} = size;
  const tables = await tablesOf(size);
  say(`the overview at ${conversations} conversations`);
  const overview = measureApart(overviewWorkbook(tables), {runs, warmUps});
  say(`the plain recount at ${conversations} conversations`);
  // It takes a fraction of a second, and the compiler learns it slowly.
  const recount = measureRecount(tables, {runs: 5, warmUps: 5});
  if (conversations > TEMPLATE_LIMIT) return {conversations, customers, overview, recount, templates: undefined};
  const [stages, counts] = (['stages', 'counts'] as const).map(template => {
    say(`the template's formulas (${template}) at ${conversations} conversations`);
    return measureApart(templateWorkbook(tables, template), {runs, warmUps});
  });
  if (!stages || !counts) throw new Error('A template was not measured.');
  // Both count the conversations at the edited stage: figures of formulas that are wrong would say nothing.
  if (overview.shown !== counts.shown) {
    throw new Error(`The overview counts ${overview.shown} conversations where the template counts ${counts.shown}.`);
  }
  return {conversations, customers, overview, recount, templates: {stages, counts}};
}
