/**
 * The stage grid (sections 6 and 10), over the passing deals: one row for each stage, in order. Null where a column does
 * not apply to a stage or has nothing to divide.
 *
 * Decided here: an Open stage without target days has nobody over target, so 0; one without a probability weighs 0.
 */
import {distinct, mean, median, ratio, sum} from './average';
import type {Deal} from './deals';
import type {Stage, StageType} from './read-rows';

export interface GridRow {
  readonly stage: string;
  readonly type: StageType | null;
  readonly customers: number;
  readonly deals: number;
  readonly inProcess: number | null;
  readonly won: number;
  readonly reached: number | null;
  readonly value: number;
  readonly weighted: number | null;
  readonly conversion: number | null;
  readonly fromStart: number | null;
  readonly settledConversion: number | null;
  readonly lostHere: number | null;
  readonly disqualifiedHere: number | null;
  readonly openHere: number | null;
  readonly movedBack: number | null;
  /** Completed ones. */
  readonly stays: number | null;
  readonly averageDays: number | null;
  readonly medianDays: number | null;
  readonly overTarget: number | null;
}

/** What the forecast needs of a row besides: how many settled deals its conversion rests on. */
export interface GridBasis {
  readonly settledDeals: number;
}

/** The columns of the grid that have a number over all stages. */
export type GridTotal = Readonly<
  Record<
    'customers' | 'deals' | 'value' | 'weighted' | 'inProcess' | 'won' | 'movedBack' | 'stays' | 'overTarget',
    number
  >
>;

export function gridOf(stages: readonly Stage[], deals: readonly Deal[]): (GridRow & GridBasis)[] {
  return stages.map(stage => ({
    stage: stage.name,
    type: stage.type,
    ...standing(stage, deals),
    ...progress(stage, deals),
    ...pace(stage, deals),
  }));
}

/** What the columns come to over all stages; a customer counts once, at however many of them. */
export function totalOf(deals: readonly Deal[], grid: readonly GridRow[]): GridTotal {
  const over = (column: (row: GridRow) => number | null) => sum(grid.map(column));
  return {
    customers: distinct(deals.map(deal => deal.customer)),
    deals: over(row => row.deals),
    value: over(row => row.value),
    weighted: over(row => row.weighted),
    inProcess: over(row => row.inProcess),
    won: distinct(deals.filter(deal => deal.state === 'Won').map(deal => deal.customer)),
    movedBack: over(row => row.movedBack),
    stays: over(row => row.stays),
    overTarget: over(row => row.overTarget),
  };
}

/** Who stands at the stage now, and what has been won by way of it. */
function standing(stage: Stage, deals: readonly Deal[]) {
  const here = deals.filter(deal => deal.stage === stage);
  const wonThrough = deals.filter(
    deal => deal.state === 'Won' && deal.salesConversations.some(each => each.stage === stage),
  );
  let conversations = 0;
  for (const deal of deals) conversations += deal.salesConversations.filter(each => each.stage === stage).length;
  const open = stage.type === 'Open';
  return {
    customers: distinct(here.map(deal => deal.customer)),
    deals: here.length,
    inProcess: open ? conversations : null,
    won: distinct(wonThrough.map(deal => deal.customer)),
    value: sum(here.map(deal => deal.value)),
    weighted: open ? sum(here.map(deal => deal.weightedValue)) : null,
    overTarget: open ? here.filter(deal => deal.overTarget).length : null,
  };
}

/** How far the deals got. */
function progress({rung}: Stage, deals: readonly Deal[]) {
  if (rung === null) {
    return {
      reached: null,
      conversion: null,
      fromStart: null,
      settledConversion: null,
      settledDeals: 0,
      lostHere: null,
      disqualifiedHere: null,
      openHere: null,
      movedBack: null,
    };
  }
  const reachedAt = (at: number) => deals.filter(deal => deal.furthestRung >= at).length;
  const endedAt = (at: number, state: StageType) =>
    deals.filter(deal => deal.furthestRung === at && deal.state === state).length;
  const reached = reachedAt(rung);
  const settled = reached + endedAt(rung - 1, 'Lost') + endedAt(rung - 1, 'Disqualified');
  const movedBack = deals.filter(
    deal => deal.state === 'Open' && deal.furthestRung === rung && deal.stage.rung !== null && deal.stage.rung < rung,
  );
  return {
    reached,
    conversion: rung === 1 ? null : ratio(reached, reachedAt(rung - 1)),
    fromStart: ratio(reached, reachedAt(1)),
    settledConversion: rung === 1 ? null : ratio(reached, settled),
    settledDeals: rung === 1 ? 0 : settled,
    lostHere: endedAt(rung, 'Lost'),
    disqualifiedHere: endedAt(rung, 'Disqualified'),
    openHere: endedAt(rung, 'Open'),
    movedBack: movedBack.length,
  };
}

/** How long deals stayed at an Open stage before they went on. */
function pace(stage: Stage, deals: readonly Deal[]) {
  const lengths: number[] = [];
  if (stage.type === 'Open') {
    for (const deal of deals) {
      for (const {stage: at, since, until} of deal.stays) {
        if (at === stage && until !== null) lengths.push(until - since);
      }
    }
  }
  const stays = stage.type === 'Open' ? lengths.length : null;
  return {stays, averageDays: mean(lengths), medianDays: median(lengths)};
}
