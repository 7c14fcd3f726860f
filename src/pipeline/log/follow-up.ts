import type {StageFields} from '../stages/stage';
import {isoDay, serialDay} from '../tables/serial-day';
import type {LogRow} from './log-row';

/** A next step in words, with its ISO day. */
export type NextStep = Pick<LogRow<string>, 'nextStep' | 'nextStepOn'>;

/**
 * The next step that is offered when a deal comes to a stage: the stage's action, so many days later as the stage says, and
 * not on a weekend. Undefined where it says none.
 *
 * @param today an ISO day.
 */
export function followUp(
  {action, followUpAfter}: Pick<StageFields<string | number | null>, 'action' | 'followUpAfter'>,
  today: string,
): NextStep | undefined {
  const day = serialDay(today);
  if (typeof followUpAfter !== 'number' || day === undefined) return undefined;
  return {nextStep: action, nextStepOn: isoDay(onWorkday(day + Math.round(followUpAfter)))};
}

/** Saturday and Sunday become the Monday after: serial days that seven divides are Saturdays. */
function onWorkday(day: number): number {
  return day + ([2, 1][day % 7] ?? 0);
}

/** The ISO day so many days after another. */
export function daysLater(iso: string, days: number): string {
  return isoDay((serialDay(iso) ?? 0) + days);
}

/** How many days later the second ISO day is. */
export function daysBetween(from: string, to: string): number {
  return (serialDay(to) ?? 0) - (serialDay(from) ?? 0);
}
