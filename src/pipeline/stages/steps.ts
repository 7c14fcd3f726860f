/** Stages as the processes to start from write them down, with colours from pale to dark on the way to Won. */
import type {StageType} from '../tables/stage-type';
import {BARE, type Stage} from './stage';

const BLUES = ['#a8c7fa', '#7cacf8', '#4c8df6', '#1b6ef3', '#0b57d0', '#0842a0'];

/**
 * A deal is followed up halfway through the days that it should stay at most.
 *
 * @param steps name, probability in per cent, target days and action of each Open stage, in order; six at most.
 */
export function open(steps: readonly (readonly [string, number, number, string])[]): Stage[] {
  return steps.map(([name, percent, targetDays, action], index) => ({
    ...stage(name, 'Open', percent / 100, action, BLUES[index] as string),
    targetDays,
    followUpAfter: Math.ceil(targetDays / 2),
  }));
}

/** The stages in the colours of their types, and those on the way from pale to dark. */
export function coloured(stages: readonly Stage[]): Stage[] {
  const open = stages.filter(({type}) => type === 'Open');
  return stages.map(stage => {
    const step = open.indexOf(stage) / Math.max(1, open.length - 1);
    const blue = BLUES[Math.round(step * (BLUES.length - 1))] as string;
    return {...stage, colour: stage.type === 'Open' ? blue : COLOURS[stage.type]};
  });
}

const COLOURS = {Won: '#188038', Lost: '#d93025', Disqualified: '#80868b'} as const;

/** The stage at which a deal ends with a sale. */
export function won(name = 'Won', action = 'Hand over, and ask for a referral'): Stage {
  return stage(name, 'Won', 1, action, COLOURS.Won);
}

/** A stage at which a deal ends without one. */
export function lost(name = 'Lost', action = 'Write down why, and when to ask again'): Stage {
  return stage(name, 'Lost', 0, action, COLOURS.Lost);
}

/** The stage of what was never a deal. */
export function disqualified(): Stage {
  return stage('Disqualified', 'Disqualified', 0, 'Write down why it was no fit', COLOURS.Disqualified);
}

function stage(name: string, type: StageType, probability: number, action: string, colour: string): Stage {
  return {...BARE, stage: name, type, probability, action, colour};
}
