import type {StageWish} from '../../../src/pipeline/stages/diff-stages.ts';

/** Cells of columns that a stage may leave blank. */
export const BLANK = {followUpAfter: '', mailSubject: '', mailText: ''};

/** Four stages as the rows of Stages hold them. */
export const PRESENT = [
  {...BLANK, row: 2, stage: 'Talk', type: 'Open', probability: 0.1, targetDays: '', action: '', colour: '#a8c7fa'},
  {...BLANK, row: 3, stage: 'Offer', type: 'Open', probability: 0.5, targetDays: 7, action: 'Call', colour: '#7cacf8'},
  {...BLANK, row: 4, stage: 'Won', type: 'Won', probability: 1, targetDays: '', action: '', colour: '#188038'},
  {...BLANK, row: 5, stage: 'Lost', type: 'Lost', probability: 0, targetDays: '', action: '', colour: '#d93025'},
];

/** The stages as they are, as if somebody wished for them. */
export const wishes = (): StageWish[] =>
  PRESENT.map(({row: _, targetDays, ...stage}) => ({
    ...stage,
    was: stage.stage,
    targetDays: targetDays === '' ? null : Number(targetDays),
    followUpAfter: null,
  }));
