import {isoDay, serialDay} from '../tables/serial-day';
import type {StageFields} from './stage';

/** A next step in words, with its ISO day. */
export interface NextStep {
  readonly nextStep: string;
  readonly nextStepOn: string;
}

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
