import type {StageChange} from '../../src/panel/schemas';
import type {Choices} from '../../src/pipeline/choices/choices';
import {BARE, stageMark} from '../../src/pipeline/stages/stage';

/** A change that puts an Open stage for each attack before those that there are: its text in all that a stage says. */
export function stagesOf(attacks: readonly {readonly text: string}[], {stages}: Choices): StageChange {
  const made = attacks.map(({text}) => ({
    ...BARE,
    was: null,
    stage: text,
    type: 'Open',
    action: text,
    mailSubject: text,
    mailText: text,
  }));
  const kept = stages.map(stage => ({
    ...stage,
    was: stage.stage,
    probability: null,
    targetDays: null,
    followUpAfter: null,
  }));
  return {seen: stages.map(stageMark), stages: [...made, ...kept], moves: []};
}
