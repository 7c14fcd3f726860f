import {describe, expect, it} from 'vitest';
import type {FindingGroup} from '../../src/pipeline/check/group-findings';
import type {Host} from '../../workbench/index';
import {hostileSpreadsheet} from '../reliability/hostile/hostile-spreadsheet';
import {ask, choicesOf, newRow} from './panel/new-row';
import {click} from './spreadsheet';

type Log = ReturnType<Host['sheet']>;

const SPOILS: readonly [what: string, spoil: (log: Log) => unknown, said: RegExp][] = [
  [
    'renamed',
    log => log.type('D1', 'Step'),
    /^Row 1 of the sheet "Conversations" has no column "Stage"\. Give .* back/,
  ],
  ['deleted', log => log.deleteRows(1), /^Row 1 of the sheet "Conversations" has no column "Date", .*"Stage"/],
  [
    'moved',
    log => log.insertRows(1),
    /^The header of the sheet "Conversations" stands in row 2 and belongs in row 1\./,
  ],
];

/** All that users wrote. */
function tables(host: Host): unknown {
  return ['Conversations', 'Customers', 'Stages', 'Targets'].map(name => host.sheet(name).values());
}

/** What a refusal says. */
function refusal(deed: () => unknown): string {
  try {
    deed();
  } catch (error) {
    return (error as Error).message;
  }
  return 'done';
}

describe.each(SPOILS)('with a header of the log %s, nothing is written by', (_, spoil, said) => {
  const host = hostileSpreadsheet();
  const log = host.sheet('Conversations');
  log.paste([['2025-10-03', 'Elm (sample)', '', 'won ']], 'A12');
  const groups = ask<FindingGroup[]>(host, 'readProblems');
  const fixes = groups.flatMap(group => (group.header === 'Stage' ? group.fixes : []));
  const mended = ask<object>(host, 'mendCells', [{fixes, owners: null}]);
  log.type('D12', 'won ');
  const row = newRow(choicesOf(host), {customer: 'Fir', isNewCustomer: true});
  ask(host, 'saveConversation', [row]);
  spoil(log);
  const before = tables(host);

  it.each([
    ['mending cells', () => refusal(() => ask(host, 'mendCells', [{fixes, owners: null}]))],
    ['taking the mending back', () => refusal(() => ask(host, 'mendCells', [mended]))],
    ['taking a conversation back', () => refusal(() => ask(host, 'undoConversation', [row]))],
    ['removing the sample', () => click(host, 'Remove sample data').alerts.join()],
  ])('%s, which names what is missing', (_deed, refused) => {
    expect(fixes).toHaveLength(1);
    expect(refused()).toMatch(said);
    expect(tables(host)).toEqual(before);
  });
});
