/** What the panel reads before an import: lists on sheets of the user's, and what the tables hold already. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {dist} from '../../../build/paths.ts';
import type {Present, SheetListed} from '../../../src/panel/calls';
import {conversationMark} from '../../../src/pipeline/log/conversation-mark';
import {serialDay} from '../../../src/pipeline/tables/serial-day';
import type {Host} from '../../../workbench/index.ts';
import {act, spreadsheet} from '../spreadsheet.ts';
import {ask} from './new-row.ts';
import {preparedHost} from './prepared-host.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 120_000});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

let host: Host;
beforeEach(() => {
  host = hostIn('Europe/Kyiv', 'Etc/UTC');
});

/** A spreadsheet in one time zone, and the script in another. */
function hostIn(timeZone: string, ofScript: string): Host {
  const manifestPath = join(folder, 'appsscript.json');
  const manifest = JSON.parse(readFileSync(`${dist}/appsscript.json`, 'utf8'));
  writeFileSync(manifestPath, JSON.stringify({...manifest, timeZone: ofScript}));
  return spreadsheet({data: preparedHost('empty').save(), timeZone, manifestPath});
}

/** @returns its id. */
function addSheet(name: string, rows: readonly (readonly unknown[])[] = []): number {
  const id = Number(act(host, `return book.insertSheet(${JSON.stringify(name)}).getSheetId()`));
  if (rows.length > 0) host.sheet(name).paste(rows);
  return id;
}

const list = () => ask<SheetListed[]>(host, 'listSheets');
const read = (id: number, first = 1, count = 5000) =>
  ask<(string | number)[][]>(host, 'readSheetRows', [{id, first, count}]);
const present = () => ask<Present>(host, 'readPresent');

describe('the sheets that a list may stand on', () => {
  it('are those of the user’s that hold something and are not hidden, with what is filled of them', () => {
    expect(list()).toEqual([]);
    const id = addSheet('Ann’s "deals"', [['Name', '', 'Value'], [], ['', 'x']]);
    addSheet('Hidden', [['Name']]);
    host.sheet('Hidden').hide();
    addSheet('Blank');
    expect(list()).toEqual([{id, name: 'Ann’s "deals"', rows: 3, columns: 3}]);
    host.sheet('Hidden').show();
    expect(list().map(({name}) => name)).toEqual(expect.arrayContaining(['Ann’s "deals"', 'Hidden']));
  });

  it('are none of the add-on’s, whatever they are called', () => {
    host.sheet('Conversations').rename('Talks');
    host.sheet('Overview').rename('Old list');
    expect(list()).toEqual([]);
  });
});

describe('the rows of a sheet', () => {
  it.each([
    ['Asia/Tokyo', 'America/New_York'],
    ['America/New_York', 'Asia/Tokyo'],
  ])('have days and times as people in %s see them, though the script is in %s', (timeZone, ofScript) => {
    host = hostIn(timeZone, ofScript);
    const id = addSheet('List', [
      ['2025-10-05', '2025-10-05 00:00:01', '2025-10-05 23:59:59', '1999-12-31'],
      ['2025-03-09', '2025-11-02 12:30', '2024-02-29', '1905-01-01'],
    ]);
    expect(read(id)).toEqual([
      ['2025-10-05', '2025-10-05T00:00:01', '2025-10-05T23:59:59', '1999-12-31'],
      ['2025-03-09', '2025-11-02T12:30:00', '2024-02-29', '1905-01-01'],
    ]);
  });

  it('have numbers as numbers; flags, errors, texts and blanks as texts', () => {
    const id = addSheet('List', [
      ['Name', 'Sum', 'Share', 'Flag', 'Error'],
      ['Acme', 1234.5, '12.5%', 'TRUE', '=1/0'],
      ["'007", -0.1, '', 'FALSE', '=NA()'],
      [' two\nlines ', '=2*21', "'2025-10-05", '', ''],
    ]);
    expect(read(id)).toEqual([
      ['Name', 'Sum', 'Share', 'Flag', 'Error'],
      ['Acme', 1234.5, 0.125, 'TRUE', '#DIV/0!'],
      ['007', -0.1, '', 'FALSE', '#N/A'],
      [' two\nlines ', 42, '2025-10-05', '', ''],
    ]);
  });

  it('come in parts, from column A on, all as wide as the sheet is filled', () => {
    const id = addSheet('List');
    host.sheet('List').paste([['a'], ['b', 'c'], [], ['d']], 'B1');
    expect(read(id, 1, 2)).toEqual([
      ['', 'a', ''],
      ['', 'b', 'c'],
    ]);
    expect(read(id, 3, 2)).toEqual([
      ['', '', ''],
      ['', 'd', ''],
    ]);
    expect(read(id, 4, 2)).toEqual([['', 'd', '']]);
    expect(read(id, 5, 2)).toEqual([]);
    host.sheet('List').paste(
      [[], [''], [], ['']].map(() => ['', '', '']),
      'A1',
    );
    expect(read(id)).toEqual([]);
  });

  it('of one that was deleted meanwhile are refused', () => {
    const id = addSheet('List', [['a']]);
    host.sheet('List').delete();
    expect(() => read(id)).toThrow('The sheet of the list is gone. Choose another one.');
  });
});

describe('what is there before an import', () => {
  it.each([
    ['Asia/Tokyo', 'America/New_York'],
    ['America/New_York', 'Asia/Tokyo'],
  ])('is told by marks of what the log shows in %s, though the script is in %s', (timeZone, ofScript) => {
    host = hostIn(timeZone, ofScript);
    host.sheet('Conversations').paste(
      [
        ['2025-10-05', 'Acme', 'Roof', 'Closing'],
        ['2025-10-05 23:59:59', ' ACME', 'roof ', 'closing'],
        ['2025-10-06', '', 'Roof', 'Closing'],
        ['', 'Acme', 'Roof', 'Closing'],
        ["'2025-10-07", 'Acme', '', 'Closing'],
        ['2025-03-09 00:30', 'Dune', '', ''],
        [45_935, 'Elm', '', 'Won'],
      ],
      'A2',
    );
    host.sheet('Conversations').type('N20', 'below');
    host.sheet('Conversations').moveColumns(2, 1, 6);
    expect(present().conversations).toEqual([
      mark('Acme', 'Roof', '2025-10-05', 'Closing'),
      mark('Acme', 'Roof', '2025-10-05', 'Closing'),
      mark('Dune', '', '2025-03-09', ''),
      mark('Elm', '', '2025-10-05', 'Won'),
    ]);
  });

  it('is told by the names of customers, as they are written', () => {
    host.sheet('Customers').paste([['Acme'], [' dune '], [''], [7]], 'A2');
    expect(present().customers).toEqual(['Acme', ' dune ', '7']);
  });

  it('is told by the headers of the user’s own columns', () => {
    expect(present()).toEqual({conversations: [], customers: [], columns: []});
    host.sheet('Conversations').insertColumns(3);
    host.sheet('Conversations').type('C1', 'Mood');
    host.sheet('Conversations').paste([['Side', '', 7]], 'M1');
    expect(present().columns).toEqual(['Mood', 'Side', '7']);
  });

  it('cannot be told without a column that counts', () => {
    host.sheet('Conversations').type('B1', 'Firm');
    expect(() => present()).toThrow(/has no column "Customer"/);
  });
});

function mark(customer: string, deal: string, day: string, stage: string): number {
  return conversationMark(customer, deal, serialDay(day) as number, stage);
}
