/** Stages as the processes to start from write them down, with colours from pale to dark on the way to Won. */
import type {Stage} from './stage';

const BLUES = ['#a8c7fa', '#7cacf8', '#4c8df6', '#1b6ef3', '#0b57d0', '#0842a0'];

/** @param steps name, probability in per cent, target days and action of each Open stage, in order; six at most. */
export function open(steps: readonly (readonly [string, number, number, string])[]): Stage[] {
  return steps.map(([stage, percent, targetDays, action], index) => ({
    stage,
    type: 'Open',
    probability: percent / 100,
    targetDays,
    action,
    colour: BLUES[index] as string,
  }));
}

/** The stage at which a deal ends with a sale. */
export function won(stage = 'Won', action = 'Hand over, and ask for a referral'): Stage {
  return {stage, type: 'Won', probability: 1, targetDays: null, action, colour: '#188038'};
}

/** A stage at which a deal ends without one. */
export function lost(stage = 'Lost', action = 'Write down why, and when to ask again'): Stage {
  return {stage, type: 'Lost', probability: 0, targetDays: null, action, colour: '#d93025'};
}

/** The stage of what was never a deal. */
export function disqualified(): Stage {
  const action = 'Write down why it was no fit';
  return {stage: 'Disqualified', type: 'Disqualified', probability: 0, targetDays: null, action, colour: '#80868b'};
}
