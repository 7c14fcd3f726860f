import type {Host} from '../../../workbench/index.ts';
import {ask} from '../../commands/panel/new-row.ts';
import {usedPipeline} from '../pipeline/pipelines.ts';
import {renamedAndMoved, withNewStages} from '../pipeline/stage-changes.ts';
import {callPanel} from './call-panel.ts';
import type {Command} from './command.ts';

export const changeStages = callPanel('saveStages', {afterwards: refreshIfAsked});
export const takeStagesBack = callPanel('undoStages', {afterwards: refreshIfAsked});

/** The calls of the panel that change the stages, or take that back. */
export const STAGE_COMMANDS: readonly Command[] = [
  {
    name: 'Save stages, some renamed, moved and deleted',
    start: () => sending(renamedAndMoved),
    run: changeStages,
  },
  {name: 'Save stages, with new ones', start: () => sending(withNewStages), run: changeStages},
  {
    name: 'Take a change of the stages back',
    start: () => sending(host => ask(host, 'saveStages', [renamedAndMoved(host)])),
    run: takeStagesBack,
  },
];

function sending(make: (host: Host) => unknown): ReturnType<Command['start']> {
  const host = usedPipeline();
  const sent = make(host);
  return {data: host.save(), sent};
}

/** As the panel advises where only the overview failed. */
export function refreshIfAsked(host: Host, value: unknown): void {
  if (!(value as {overviewIsNew: boolean}).overviewIsNew) host.clickMenu('Refresh overview');
}
