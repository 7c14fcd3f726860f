import {ask} from '../../commands/panel/new-row.ts';
import {usedPipeline} from '../pipeline/pipelines.ts';
import {callPanel} from './call-panel.ts';
import type {Command} from './command.ts';

export const freeze = callPanel('freezeOverview', {
  again: (_, mayBeThere) => ({mayBeThere}),
});

export const deleteFrozen = callPanel('deleteFrozen');

/** The calls of the panel that make a frozen copy of the overview, and delete one. */
export const SHARE_COMMANDS: readonly Command[] = [
  {
    name: 'Freeze the overview',
    start: () => ({data: usedPipeline().save(), sent: {mayBeThere: false}}),
    run: freeze,
  },
  {
    name: 'Delete a frozen copy',
    start: () => {
      const host = usedPipeline();
      const make = () => ask<{frozen: {id: number}[]}>(host, 'freezeOverview', [{mayBeThere: false}]);
      make();
      const [oldest] = make().frozen;
      return {data: host.save(), sent: {id: oldest?.id}};
    },
    run: deleteFrozen,
  },
];
