/**
 * The forecast (section 11), over the passing deals.
 *
 * Decided here, where the definitions leave it open:
 * - Bottleneck: where any Open stage has target days above 0, only stages that have them are compared, since nothing can be
 *   divided by the others'; where none has, the average days alone.
 * - On a tie, bottleneck and weakest step are the one that comes first in the pipeline. Null: no stage qualifies.
 */
import {ratio, sum} from './average';
import {periodOf, weekOf, within} from './calendar';
import type {Deal} from './deals';
import type {GridBasis, GridRow} from './grid';
import type {Stage} from './read-rows';

export interface Triple {
  readonly deals: number;
  readonly value: number;
  readonly weighted: number;
}

export interface Forecast {
  readonly openPipeline: Triple;
  readonly closingThisWeek: Triple;
  readonly closingThisMonth: Triple;
  readonly overdue: Triple;
  readonly stale: Triple;
  readonly dueNextSteps: Triple;
  /** Names of stages. */
  readonly bottleneck: string | null;
  readonly weakestStep: string | null;
}

export function forecastOf(
  deals: readonly Deal[],
  stages: readonly Stage[],
  grid: readonly (GridRow & GridBasis)[],
  asOf: number,
): Forecast {
  const open = deals.filter(deal => deal.state === 'Open');
  const week = weekOf(asOf);
  const month = periodOf(asOf, 'Month');
  return {
    openPipeline: triple(open),
    closingThisWeek: triple(open.filter(deal => within(deal.expectedClose, week))),
    closingThisMonth: triple(open.filter(deal => within(deal.expectedClose, month))),
    overdue: triple(open.filter(deal => deal.overdue)),
    stale: triple(open.filter(deal => deal.stale)),
    dueNextSteps: triple(open.filter(deal => deal.nextStepOn !== null && deal.nextStepOn <= asOf)),
    bottleneck: bottleneckOf(stages, grid),
    weakestStep: weakestStepOf(grid),
  };
}

function triple(deals: readonly Deal[]): Triple {
  return {
    deals: deals.length,
    value: sum(deals.map(deal => deal.value)),
    weighted: sum(deals.map(deal => deal.weightedValue)),
  };
}

function bottleneckOf(stages: readonly Stage[], grid: readonly (GridRow & GridBasis)[]): string | null {
  const targetOf = (stage: Stage) => (stage.targetDays !== null && stage.targetDays > 0 ? stage.targetDays : null);
  const targetsExist = stages.some(stage => stage.type === 'Open' && targetOf(stage) !== null);
  let slowest: {stage: string; slowness: number} | null = null;
  for (const stage of stages) {
    const row = grid[stage.place - 1] as GridRow & GridBasis;
    if ((row.stays ?? 0) < 5) continue;
    const slowness = targetsExist ? ratio(row.averageDays, targetOf(stage)) : row.averageDays;
    if (slowness === null) continue;
    if (slowest === null || slowness > slowest.slowness) slowest = {stage: stage.name, slowness};
  }
  return slowest === null ? null : slowest.stage;
}

function weakestStepOf(grid: readonly (GridRow & GridBasis)[]): string | null {
  let weakest: {stage: string; conversion: number} | null = null;
  for (const {stage, settledConversion, settledDeals} of grid) {
    if (settledDeals < 10 || settledConversion === null) continue;
    if (weakest === null || settledConversion < weakest.conversion) weakest = {stage, conversion: settledConversion};
  }
  return weakest === null ? null : weakest.stage;
}
