import type {Host} from '../../../workbench/index.ts';
import type {Command, Start} from './command.ts';
import {menuCommand} from './menu-command.ts';
import {openFile} from './open-file.ts';
import {blankFile, ownTables, sampleWithOwnRows, usedPipeline} from './pipeline.ts';

/** The menu items that write. */
export const MENU_COMMANDS: readonly Command[] = [
  openFile,
  menuCommand('Set up, the first time', startOf(ownTables), {item: 'Set up', answers: [{alert: 'NO'}]}),
  menuCommand('Set up, with the sample', startOf(blankFile), {item: 'Set up', answers: [{alert: 'YES'}]}),
  menuCommand(
    'Set up, as a repair',
    startOf(usedPipeline, host => {
      host.sheet('Board').delete();
      host.sheet('Conversations').deleteColumns(9);
    }),
    {item: 'Set up'},
  ),
  menuCommand('Refresh overview', startOf(usedPipeline), {item: 'Refresh overview'}),
  menuCommand(
    'Refresh overview, after a stage was added by hand',
    startOf(usedPipeline, host => host.sheet('Stages').paste([['Legal', 'Open', 0.5]], 'A10')),
    {item: 'Refresh overview'},
  ),
  menuCommand('Remove sample data', startOf(sampleWithOwnRows), {
    item: 'Remove sample data',
    answers: [{alert: 'OK'}],
  }),
];

function startOf(make: () => Host, change: (host: Host) => void = () => {}): () => Start {
  return () => {
    const host = make();
    change(host);
    return {data: host.save()};
  };
}
