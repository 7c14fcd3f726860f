import {beforeAll, describe, expect, it, vi} from 'vitest';
import type {FindingGroup, Fix} from '../../../src/pipeline/check/group-findings.ts';
import type {Host} from '../../../workbench/index.ts';
import {ask} from './new-row.ts';
import {preparedHost} from './prepared-host.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});

const LOG = [
  ['2025-09-01', 'Acme', '', 'won '],
  ["'2025-09-02", 'Acme', '', 'Won'],
  ["'2025-09-03T15:00", 'Acme', '', 'Won\u00a0', "'1200"],
  ['soon', 'Acme', '', 'Wonn'],
  ["'2025-09-04", '', '', 'WON'],
];

type Mended = {fixes: Fix[]; owners: number};

describe('the data check in the panel', () => {
  let host: Host;
  let groups: readonly FindingGroup[];
  let mended: Mended;
  const log = () => host.sheet('Conversations').values('A2:E6');

  beforeAll(() => {
    host = preparedHost('empty');
    const sheet = host.sheet('Conversations');
    sheet.insertColumns(1);
    sheet.paste(LOG, 'B2');
    sheet.deleteColumns(1);
    groups = ask(host, 'readProblems');
  });

  const group = (text: string) =>
    groups.find(({header, title}) => `${header}: ${title}`.includes(text)) as FindingGroup;

  it('groups what is wrong by reason, with counts', () => {
    expect(groups.map(({header, title, count, weight}) => `${weight} ${header}: ${title} ${count}`).sort()).toEqual([
      'leftOut Customer: The row has no customer. 1',
      'leftOut Date: … is no date. 4',
      'leftOut Stage: … is not one of the stages. 2',
      'odd Customer: … is not listed in Customers. 1',
      'odd Stage: … is another way to write a stage. 2',
    ]);
  });

  it('shows before what a fix will do, and does it with one click, time of day included', () => {
    const {fixes} = group('is no date');
    expect(fixes.map(({row, text, number}) => [row, text, number])).toEqual([
      [3, '2025-09-02', 45_902],
      [4, '2025-09-03T15:00', 45_903.625],
      [6, '2025-09-04', 45_904],
    ]);
    mended = ask(host, 'mendCells', [{fixes, owners: null}]);
    expect(mended.fixes).toEqual(fixes);
    expect(host.sheet('Conversations').display('A3:A6').flat()).toEqual([
      '2025-09-02',
      '2025-09-03 15:00',
      'soon',
      '2025-09-04',
    ]);
    expect(host.warnings).toEqual([]);
  });

  it('takes it back', () => {
    expect(ask<Mended>(host, 'mendCells', [mended]).fixes).toEqual(group('is no date').fixes);
    expect(
      log()
        .map(([date]) => date)
        .slice(1),
    ).toEqual(['2025-09-02', '2025-09-03T15:00', 'soon', '2025-09-04']);
  });

  it('writes stages as Stages does, and leaves cells alone that somebody changed meanwhile or that hold a formula', () => {
    const fixes = [...group('not one of the stages').fixes, ...group('another way').fixes];
    expect(fixes.map(({row, name}) => [row, name])).toEqual([
      [4, 'Won'],
      [2, 'Won'],
      [6, 'Won'],
    ]);
    host.sheet('Conversations').type('D6', 'Lost');
    host.sheet('Conversations').type('D4', '="Won"&CHAR(160)');
    const written = ask<Mended>(host, 'mendCells', [{fixes, owners: null}]);
    expect(written.fixes.map(({row}) => row)).toEqual([2]);
    expect(log().map(cells => cells[3])).toEqual(['Won', 'Won', 'Won\u00a0', 'Wonn', 'Lost']);
    expect(host.sheet('Conversations').formulas('D4')).toEqual([['="Won"&CHAR(160)']]);
  });

  it('mends cells that were formatted as plain text', () => {
    host.run('refreshOverview');
    const [fix] = group('is no date').fixes;
    ask(host, 'mendCells', [{fixes: [fix], owners: null}]);
    expect(host.sheet('Conversations').formats('A3')).toEqual([['yyyy-mm-dd']]);
  });

  it('cannot be taken back once other rows stand there, and says so', () => {
    const stages = () => host.sheet('Conversations').values('D2:D6').flat();
    host.sheet('Conversations').type('D2', 'won ');
    const [fix] = group('another way').fixes;
    const receipt = ask<Mended>(host, 'mendCells', [{fixes: [fix], owners: null}]);
    host.sheet('Conversations').type('B2', 'Birch');
    expect(() => ask(host, 'mendCells', [receipt])).toThrow(/cannot be taken back any more\. Nothing was changed/);
    expect(stages()[0]).toBe('Won');
    host.sheet('Conversations').type('B2', 'Acme');
    ask(host, 'mendCells', [receipt]);
    expect(stages()[0]).toBe('won ');
  });

  it('leads to a row', () => {
    ask(host, 'goToRow', [{table: 'conversations', column: 'stage', row: 5}]);
    const goTo = (): unknown => ask(host, 'goToRow', [{table: 'customers', column: 'customer', row: 99_999}]);
    expect(goTo).toThrow(/no row 99999 any more/);
  });

  it('lists all on a sheet of its own', () => {
    ask(host, 'listProblems');
    expect(host.sheet('Data check').values()[0]?.[0]).toBe('Sheet');
  });
});
