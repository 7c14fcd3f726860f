import {CHOICES_SHEET} from '../../../src/pipeline/choices/choices-plan.ts';
import type {Host} from '../../../workbench/index.ts';
import {ask} from '../../commands/panel/new-row.ts';
import {usedPipeline} from '../pipeline/pipelines.ts';
import {addUntidyRows, certainDates} from '../pipeline/untidy-rows.ts';
import {callPanel} from './call-panel.ts';
import type {Command} from './command.ts';

export const mendCells = callPanel('mendCells');
export const listProblems = callPanel('listProblems');
export const openPanel = callPanel('readChoices');

/** The calls of the panel that mend cells or list what is wrong, and the one that makes what its forms read. */
export const CHECK_COMMANDS: readonly Command[] = [
  {name: 'Mend cells', start: () => onUntidy(certainDates), run: mendCells},
  {
    name: 'Take the mending back',
    start: () => onUntidy(host => ask(host, 'mendCells', [certainDates(host)])),
    run: mendCells,
  },
  {name: 'List all findings on a sheet', start: () => onUntidy(() => undefined), run: listProblems},
  {
    name: 'Open the panel, the first time',
    start: () => {
      const host = usedPipeline();
      host.sheet(CHOICES_SHEET).delete();
      return {data: host.save()};
    },
    run: openPanel,
  },
];

function onUntidy(make: (host: Host) => unknown): ReturnType<Command['start']> {
  const host = usedPipeline();
  addUntidyRows(host);
  const sent = make(host);
  return {data: host.save(), sent};
}
