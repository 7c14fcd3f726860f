import type {Host} from '../../../workbench/index.ts';
import {blankFile, extractOnly, ownTables, sampleWithOwnRows, usedPipeline} from '../pipeline/pipelines.ts';
import {clickItem} from './click-item.ts';
import type {Command, Run} from './command.ts';
import {openFile} from './open-file.ts';

/** Opening the file, and the menu items that write. */
export const MENU_COMMANDS: readonly Command[] = [
  on(usedPipeline, 'Open the file', openFile),
  on(ownTables, 'Set up, the first time', clickItem('Set up', {alert: 'NO'})),
  on(blankFile, 'Set up, with the sample', clickItem('Set up', {alert: 'YES'})),
  on(extractOnly, 'Set up, over an extract', clickItem('Set up', {alert: 'YES'})),
  on(damagedPipeline, 'Set up, as a repair', clickItem('Set up')),
  on(usedPipeline, 'Refresh overview', clickItem('Refresh overview')),
  on(pipelineWithStageByHand, 'Refresh overview, after a stage was added by hand', clickItem('Refresh overview')),
  on(sampleWithOwnRows, 'Remove sample data', clickItem('Remove sample data', {alert: 'OK'})),
];

function on(make: () => Host, name: string, run: Run): Command {
  return {name, run, start: () => ({data: make().save()})};
}

function damagedPipeline(): Host {
  const host = usedPipeline();
  host.sheet('Board').delete();
  host.sheet('Conversations').deleteColumns(9);
  return host;
}

function pipelineWithStageByHand(): Host {
  const host = usedPipeline();
  host.sheet('Stages').paste([['Legal', 'Open', 0.5]], 'A10');
  return host;
}
