import {isoDay} from '../../src/recount/calendar';
import {type Cell, nameKey} from '../../src/recount/cell';
import type {DealRow, Recount} from '../../src/recount/recount';

type Shown = Readonly<Record<string, unknown>>;

/** Each deal whose facts in the view `deals` are not those that the recount finds, and deals that only one of them has. */
export function wrongDeals(rows: readonly Shown[], {deals}: Recount): string[] {
  const shown = new Map(rows.map(row => [keyOf(String(row.customerKey), String(row.dealKey)), factsShown(row)]));
  const counted = new Map(
    deals.filter(({passes}) => passes).map(deal => [keyOf(deal.customer, deal.deal), factsCounted(deal)]),
  );
  const keys = new Set([...shown.keys(), ...counted.keys()]);
  return [...keys].flatMap(key => {
    const [left, right] = [JSON.stringify(shown.get(key)), JSON.stringify(counted.get(key))];
    return left === right ? [] : [`${key}: the view says ${left}, the recount ${right}`];
  });
}

/** Rows that are left out for other reasons than the recount says, or left out by one of them only. */
export function wrongLeftOut(rows: readonly Shown[], {leftOut}: Recount): string[] {
  const said = (index: number, reasons: string): string => `row ${index + 1}: ${reasons}`;
  const shown = new Set(rows.map(({rowNumber, reasons}) => said(Number(rowNumber) - 1, String(reasons))));
  const counted = new Set(leftOut.map(({index, faults}) => said(index, faults.join(', '))));
  return [
    ...[...shown].filter(each => !counted.has(each)).map(each => `only the view leaves out ${each}`),
    ...[...counted].filter(each => !shown.has(each)).map(each => `only the recount leaves out ${each}`),
  ];
}

function keyOf(customer: string, deal: string): string {
  return JSON.stringify([customer, deal]);
}

function factsShown(row: Shown): object {
  const named = (value: unknown): string => nameKey((value ?? '') as Cell);
  return {
    customer: named(row.customer),
    deal: named(row.deal),
    stage: row.stage,
    stageName: row.stageName,
    state: row.state ?? null,
    value: row.value ?? null,
    probability: row.probability ?? null,
    weighted: row.weighted ?? null,
    salesperson: named(row.salesperson),
    firstContact: row.firstContact,
    lastContact: row.lastContact,
    inStageSince: row.inStageSince,
    daysInStage: row.daysInStage,
    daysSinceContact: row.daysSinceContact,
    overTarget: row.overTarget,
    stale: row.stale,
    overdue: row.overdue,
    rung: row.rung,
    wonOn: row.wonOn ?? null,
    daysToClose: row.daysToClose ?? null,
    expectedClose: row.expectedClose ?? null,
    nextStep: named(row.nextStep),
    nextStepOn: row.nextStepOn ?? null,
    reason: named(row.reason),
    source: named(row.source),
    daysBefore: row.daysBefore ?? null,
    noStep: row.noStep,
  };
}

function factsCounted(deal: DealRow): object {
  const day = (serial: number | null): string | null => (serial === null ? null : isoDay(serial));
  return {
    customer: deal.customer,
    deal: deal.deal,
    stage: deal.stagePlace,
    stageName: deal.stage,
    state: deal.state,
    value: deal.value,
    probability: deal.state === 'Open' ? (deal.probability ?? 0) : null,
    weighted: deal.weightedValue,
    salesperson: deal.salesperson,
    firstContact: day(deal.firstContact),
    lastContact: day(deal.lastContact),
    inStageSince: day(deal.inStageSince),
    daysInStage: deal.daysInStage,
    daysSinceContact: deal.daysSinceLastContact,
    overTarget: deal.overTarget,
    stale: deal.stale,
    overdue: deal.overdue,
    rung: deal.furthestRung,
    wonOn: day(deal.wonOn),
    daysToClose: deal.daysToClose,
    expectedClose: day(deal.expectedClose),
    nextStep: nameKey(deal.nextStep),
    nextStepOn: day(deal.nextStepOn),
    reason: deal.reason,
    source: deal.source,
    daysBefore: deal.daysBeforePipeline,
    noStep: deal.withoutNextStep,
  };
}
