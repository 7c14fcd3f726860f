import type {FindingGroup} from '../../../src/pipeline/check/group-findings.ts';
import type {Host} from '../../../workbench/index.ts';
import {ask} from '../../commands/panel/new-row.ts';

/** Below the log: dates that are texts, not all side by side, and stages that are none. */
export function addUntidyRows(host: Host): void {
  host.sheet('Conversations').paste(
    [
      ["'2025-09-02", 'Cedar', '', 'won '],
      ['2025-09-03', 'Cedar', '', 'Wonn'],
      ["'2025-09-04T15:00", 'Dune', '', 'Closing'],
    ],
    'A12',
  );
}

/** What the panel sends to mend the dates. */
export function certainDates(host: Host): {fixes: FindingGroup['fixes']; owners: null} {
  const groups = ask<FindingGroup[]>(host, 'readProblems');
  return {fixes: groups.flatMap(({title, fixes}) => (title.includes('is no date') ? fixes : [])), owners: null};
}
