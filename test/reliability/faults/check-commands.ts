import type {FindingGroup, Fix} from '../../../src/pipeline/check/group-findings.ts';
import {CHOICES_SHEET} from '../../../src/pipeline/choices/choices-plan.ts';
import type {Host} from '../../../workbench/index.ts';
import {ask} from '../../commands/panel/new-row.ts';
import type {Command} from './command.ts';
import {panelCommand} from './panel-command.ts';
import {usedPipeline} from './pipeline.ts';

/** The calls of the panel that mend cells or list what is wrong, and the one that makes what its forms read. */
export const CHECK_COMMANDS: readonly Command[] = [
  panelCommand(
    'Mend cells',
    () => {
      const host = untidyPipeline();
      return {data: host.save(), sent: {fixes: certainDates(host), owners: null}};
    },
    {call: 'mendCells'},
  ),
  panelCommand(
    'Take the mending back',
    () => {
      const host = untidyPipeline();
      const sent = ask(host, 'mendCells', [{fixes: certainDates(host), owners: null}]);
      return {data: host.save(), sent};
    },
    {call: 'mendCells'},
  ),
  panelCommand('List all findings on a sheet', () => ({data: untidyPipeline().save()}), {call: 'listProblems'}),
  panelCommand(
    'Open the panel, the first time',
    () => {
      const host = usedPipeline();
      host.sheet(CHOICES_SHEET).delete();
      return {data: host.save()};
    },
    {call: 'readChoices'},
  ),
];

/** Dates that are texts, in cells of which some lie apart, and a stage that is none. */
function untidyPipeline(): Host {
  const host = usedPipeline();
  host.sheet('Conversations').paste(
    [
      ["'2025-09-02", 'Cedar', '', 'won '],
      ['2025-09-03', 'Cedar', '', 'Wonn'],
      ["'2025-09-04T15:00", 'Dune', '', 'Closing'],
    ],
    'A12',
  );
  return host;
}

function certainDates(host: Host): Fix[] {
  const groups = ask<FindingGroup[]>(host, 'readProblems');
  return groups.flatMap(({title, fixes}) => (title.includes('is no date') ? fixes : []));
}
