/** The screen of the deals that need somebody today. */
import {counted} from '../counted';

export const TITLE = 'Today';
export const DEALS_OF = 'Deals of';
export const EVERYBODY = 'Everybody';
export const CHOOSE_YOURSELF = 'Choose yourself: it is kept.';
export const NOTHING_WAITS = 'Nothing is waiting.';
export const NO_DEAL = 'No deal yet: log a first talk under Log.';

/** What the deals of a list need somebody for. */
export const HEADINGS = {
  late: 'Next step is late',
  today: 'Next step today',
  unplanned: 'Without a next step',
  overTarget: 'Too long in stage',
  stale: 'No contact for long',
  overdue: 'Should have closed',
  soon: 'Next seven days',
} as const;

/** Why one deal does. */
export const stepLate = (days: number) => `Next step ${counted(days, 'day')} late`;
export const STEP_TODAY = 'Next step today';
export const NO_STEP = 'No next step';
export const overTarget = (days: number, target: number) => `${counted(days, 'day')} in stage, ${target} planned`;
export const noContactFor = (days: number) => `No contact for ${counted(days, 'day')}`;
export const closeOverdue = (days: number) => `Expected to close ${counted(days, 'day')} ago`;
export const stepIn = (days: number) => (days === 1 ? 'Tomorrow' : `In ${counted(days, 'day')}`);

/** What can be done with it. */
export const DONE = 'Done';
export const doneOf = (deal: string) => `Next step done: ${deal}`;
export const TOMORROW = 'Tomorrow';
export const tomorrowOf = (deal: string) => `Next step tomorrow: ${deal}`;
export const NEXT_WEEK = 'Next week';
export const nextWeekOf = (deal: string) => `Next step next week: ${deal}`;
/** In the notes of the log. @param step `""` for one without words. */
export const doneNote = (step: string) => (step === '' ? 'Next step done' : `Done: ${step}`);
export const stepDone = (deal: string) => `${deal}: next step done.`;
