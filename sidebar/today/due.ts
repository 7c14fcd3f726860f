/** Which deals need somebody today, and why. */
import type {Choices, DealChoice} from '../../src/pipeline/choices/choices';
import {nameKey} from '../../src/pipeline/tables/name';
import {daysBetween} from '../../src/pipeline/tables/serial-day';
import * as texts from '../../src/texts/panel/today';
import {stageOf, stateOf} from '../deals/deal-row';

/** Everybody's deals; a salesperson of this name could not be told apart, so it is none that anybody has. */
export const ALL = ' all';
const DAYS_AHEAD = 7;

/** In the order in which a deal is looked after: under the first that holds it is listed. */
export const REASONS = ['late', 'today', 'unplanned', 'overTarget', 'stale', 'overdue', 'soon'] as const;
export type Reason = (typeof REASONS)[number];

export interface DueDeal {
  readonly deal: DealChoice;
  /** All that hold, the one that it is listed under first, in words. */
  readonly why: readonly string[];
}

/** @param who a salesperson, or `ALL`. @param today an ISO day. */
export function dueDeals(choices: Choices, who: string, today: string): Readonly<Record<Reason, readonly DueDeal[]>> {
  const due: Record<Reason, DueDeal[]> = {
    late: [],
    today: [],
    unplanned: [],
    overTarget: [],
    stale: [],
    overdue: [],
    soon: [],
  };
  for (const deal of choices.deals) {
    const isMine = who === ALL || nameKey(deal.salesperson) === nameKey(who);
    if (!isMine || stateOf(deal, choices) !== 'Open') continue;
    const why = reasonsOf(deal, choices, today);
    const [first] = REASONS.filter(reason => why[reason] !== undefined);
    if (first) due[first].push({deal, why: REASONS.flatMap(reason => why[reason] ?? [])});
  }
  const soonest = ({deal}: DueDeal): string => deal.nextStepOn || deal.expectedClose;
  const worth = ({deal}: DueDeal): number => deal.value ?? -1;
  for (const reason of REASONS) {
    due[reason].sort((a, b) => {
      const byDay = reason === 'late' || reason === 'soon' ? soonest(a).localeCompare(soonest(b)) : 0;
      return byDay || worth(b) - worth(a);
    });
  }
  return due;
}

function reasonsOf(deal: DealChoice, choices: Choices, today: string): Partial<Record<Reason, string>> {
  const {nextStep, nextStepOn, expectedClose, inStageSince, lastContact} = deal;
  const since = (day: string): number => (day === '' ? 0 : daysBetween(day, today));
  const target = stageOf(deal, choices)?.targetDays;
  const most = typeof target === 'number' ? target : Number.POSITIVE_INFINITY;
  const ahead = nextStepOn === '' ? 0 : -since(nextStepOn);
  const isPlanned = nextStep !== '' || nextStepOn !== '';
  return {
    ...(nextStepOn !== '' && ahead < 0 && {late: texts.stepLate(-ahead)}),
    ...(nextStepOn === today && {today: texts.STEP_TODAY}),
    ...(!isPlanned && choices.plans && {unplanned: texts.NO_STEP}),
    ...(since(inStageSince) > most && {overTarget: texts.overTarget(since(inStageSince), most)}),
    ...(since(lastContact) > most && {stale: texts.noContactFor(since(lastContact))}),
    ...(since(expectedClose) > 0 && {overdue: texts.closeOverdue(since(expectedClose))}),
    ...(ahead > 0 && ahead <= DAYS_AHEAD && {soon: texts.stepIn(ahead)}),
  };
}
