import type {StageChange} from '../../../src/panel/schemas.ts';
import {stageMark} from '../../../src/pipeline/stages/stage.ts';
import type {Host} from '../../../workbench/index.ts';
import {ask, choicesOf} from '../../commands/panel/new-row.ts';
import type {Command} from './command.ts';
import {panelCommand} from './panel-command.ts';
import {usedPipeline} from './pipeline.ts';

/** The calls of the panel that change the stages, or take that back. */
export const STAGE_COMMANDS: readonly Command[] = [
  panelCommand(
    'Save stages, some renamed, moved and deleted',
    () => {
      const host = usedPipeline();
      return {data: host.save(), sent: renamedAndMoved(host)};
    },
    {call: 'saveStages', afterwards: refreshIfAsked},
  ),
  panelCommand(
    'Save stages, with new ones',
    () => {
      const host = usedPipeline();
      return {data: host.save(), sent: withNewOnes(host)};
    },
    {call: 'saveStages', afterwards: refreshIfAsked},
  ),
  panelCommand(
    'Take a change of the stages back',
    () => {
      const host = usedPipeline();
      const sent = ask(host, 'saveStages', [renamedAndMoved(host)]);
      return {data: host.save(), sent};
    },
    {call: 'undoStages', afterwards: refreshIfAsked},
  ),
];

/** The change that changes nothing. */
function unchanged(host: Host): StageChange {
  const {stages} = choicesOf(host);
  const figure = (cell: unknown): number | null => (cell === '' ? null : Number(cell));
  return {
    seen: stages.map(stageMark),
    stages: stages.map(({stage, type, probability, targetDays, action, colour}) => ({
      was: stage,
      stage,
      type,
      probability: figure(probability),
      targetDays: figure(targetDays),
      action,
      colour,
    })),
    moves: [],
  };
}

function renamedAndMoved(host: Host): StageChange {
  const {seen, stages} = unchanged(host);
  const wished = stages
    .filter(({stage}) => stage !== 'Contacting')
    .map(stage => (stage.was === 'Engaging' ? {...stage, stage: 'Presentation'} : stage));
  const [first, second, ...others] = wished;
  return {
    seen,
    stages: [second, first, ...others] as StageChange['stages'],
    moves: [{from: 'Contacting', to: 'Presentation'}],
  };
}

function withNewOnes(host: Host): StageChange {
  const {seen, stages, moves} = unchanged(host);
  const fresh = {was: null, type: 'Open', probability: 0.8, targetDays: 3, action: '', colour: '#123456'};
  const won = stages.findIndex(({type}) => type === 'Won');
  const added = ['Signature', 'Legal'].map(stage => ({...fresh, stage}));
  return {seen, stages: [...stages.slice(0, won), ...added, ...stages.slice(won)], moves};
}

/** As the panel advises where only the overview failed. */
function refreshIfAsked(host: Host, value: unknown): void {
  if (!(value as {overviewIsNew: boolean}).overviewIsNew) host.clickMenu('Refresh overview');
}
