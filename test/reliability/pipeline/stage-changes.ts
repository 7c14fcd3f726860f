import type {StageChange} from '../../../src/panel/schemas.ts';
import {BARE} from '../../../src/pipeline/stages/stage.ts';
import type {Host} from '../../../workbench/index.ts';
import {noChange} from '../../commands/panel/stage-change.ts';

/** One stage renamed, one moved to the front, and one deleted whose rows go to the renamed one. */
export function renamedAndMoved(host: Host): StageChange {
  const {seen, stages} = noChange(host);
  const [first, second, ...others] = stages
    .filter(({stage}) => stage !== 'Contacting')
    .map(stage => (stage.was === 'Engaging' ? {...stage, stage: 'Presentation'} : stage));
  return {
    seen,
    stages: [second, first, ...others] as StageChange['stages'],
    moves: [{from: 'Contacting', to: 'Presentation'}],
  };
}

/** Two more before the Won stage. */
export function withNewStages(host: Host): StageChange {
  const {seen, stages, moves} = noChange(host);
  const fresh = {...BARE, was: null, type: 'Open', probability: 0.8, targetDays: 3, colour: '#123456'};
  const won = stages.findIndex(({type}) => type === 'Won');
  const added = ['Signature', 'Legal'].map(stage => ({...fresh, stage}));
  return {seen, stages: [...stages.slice(0, won), ...added, ...stages.slice(won)], moves};
}
