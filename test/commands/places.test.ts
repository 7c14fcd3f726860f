import {beforeAll, describe, expect, it} from 'vitest';
import type {Host} from '../../workbench/index';
import {mistakes} from './overview';
import {act, click, contents, smallSpreadsheet, TODAY} from './spreadsheet';

const NAMES = {conversations: 'Talks', customers: 'Our clients', stages: 'Steps', targets: 'Goals'};
const REFRESH = 'Refresh overview';

describe('tables that users moved and renamed', () => {
  let host: Host;
  beforeAll(() => {
    host = smallSpreadsheet();
    host.sheet('Conversations').rename(NAMES.conversations);
    host.sheet('Customers').rename(NAMES.customers);
    host.sheet('Stages').rename(NAMES.stages);
    host.sheet('Targets').rename(NAMES.targets);
    const talks = host.sheet(NAMES.conversations);
    talks.moveColumns(4, 1, 1);
    talks.insertColumns(3, 2);
    talks.type('C1', 'My remarks');
    talks.type('A1', ' STAGE  ');
    host.sheet(NAMES.customers).moveColumns(1, 1, 4);
    host.sheet(NAMES.stages).type('A1', 'stage');
    host.sheet(NAMES.targets).moveColumns(2, 1, 1);
  });

  it('are counted right before anything runs', () => {
    expect(mistakes(host, TODAY, NAMES)).toEqual([]);
  });

  it.each([REFRESH, 'Set up'])('are counted right after %s, which takes them where they are', item => {
    const before = host.sheetNames;
    const {alerts} = click(host, item);
    expect(alerts).toEqual([]);
    expect(host.sheetNames).toEqual(before);
    expect(host.sheet(NAMES.conversations).values('A1:C1')).toEqual([[' STAGE  ', 'Date', 'My remarks']]);
    expect(mistakes(host, TODAY, NAMES)).toEqual([]);
  });
});

describe('tables in which something is missing', () => {
  let host: Host;
  let before: unknown;
  beforeAll(() => {
    host = smallSpreadsheet();
    before = contents(host);
  });

  it.each([
    ['Conversations', 'B1', 'Company', 'Row 1 of the sheet "Conversations" has no column "Customer".'],
    ['Customers', 'C1', 'Where from', 'Row 1 of the sheet "Customers" has no column "Source".'],
    ['Stages', 'B1', '', 'Row 1 of the sheet "Stages" has no column "Type".'],
    ['Targets', 'B1', 'Goal', 'Row 1 of the sheet "Targets" has no column "Quota per month".'],
  ])('names the sheet %s, the header of %s and the way out', (sheet, address, wrong, message) => {
    const right = host.sheet(sheet).values(address)[0]?.[0];
    host.sheet(sheet).type(address, wrong);
    expect(click(host, REFRESH).alerts).toEqual([
      `${message} Give the column its header back, or run Extensions > Sales Pipeline > Set up to add it.`,
    ]);
    host.sheet(sheet).type(address, right);
    expect(contents(host)).toEqual(before);
  });

  it('names a wrong stage by its cell, and leaves the overview as it was', () => {
    host.sheet('Stages').type('B7', 'Open');
    expect(click(host, REFRESH).alerts).toEqual([expect.stringMatching(/overview was left as it was\.\s+Stages/)]);
    host.sheet('Stages').type('B7', 'Won');
    expect(contents(host)).toEqual(before);
  });

  it('names a sheet that is gone, and Set up starts an empty one', () => {
    host.sheet('Targets').rename('Goals');
    host.sheet('Goals').delete();
    expect(click(host, REFRESH).alerts).toEqual([
      expect.stringMatching(/^The sheet "(Goals|Targets)" is missing\..*Set up/),
    ]);
    expect(click(host, 'Set up').alerts).toEqual([]);
    expect(mistakes(host, TODAY)).toEqual([]);
  });
});

describe('a header that is no more in row 1', () => {
  const message = (sheet: string, row: number): string =>
    `The header of the sheet "${sheet}" stands in row ${row} and belongs in row 1. Delete what stands above it, or undo what moved it, and try again. Nothing was written to the sheet.`;

  it.each([
    ['Conversations', 1],
    ['Customers', 3],
    ['Stages', 1],
    ['Targets', 2],
  ])('of %s, moved down by %i, is named; nothing is written, and all is well when it is back', (name, rows) => {
    const host = smallSpreadsheet();
    host.sheet(name).insertRows(1, rows);
    host.sheet(name).type('A1', 'Our list');
    const before = host.sheet(name).values();
    for (const item of [REFRESH, 'Set up']) {
      expect(click(host, item).alerts).toEqual([message(name, rows + 1)]);
      expect(host.sheet(name).values()).toEqual(before);
    }
    host.sheet(name).deleteRows(1, rows);
    expect(click(host, REFRESH).alerts).toEqual([]);
    expect(mistakes(host, TODAY)).toEqual([]);
  });
});

describe("a user's own sheet that has the name of a hidden one of ours", () => {
  const OWN = [
    ['My', 'own'],
    ['list', 1],
  ];

  it.each(['Calc lists', 'Calc rows', 'Calc log', 'Calc deals'])('%s stays as it is where ours was renamed', name => {
    const host = smallSpreadsheet();
    host.sheet(name).rename('Behind it all');
    host.addSheet(name).paste(OWN);
    for (const item of [REFRESH, 'Set up']) {
      expect(click(host, item).alerts).toEqual([]);
      expect(host.sheet(name).values('A1:B2')).toEqual(OWN);
      expect(mistakes(host, TODAY)).toEqual([]);
    }
    expect(host.sheetNames).toContain('Behind it all');
  });

  it.each([REFRESH, 'Set up'])('stays as it is where ours was deleted and %s makes it again', item => {
    const host = smallSpreadsheet();
    host.sheet('Calc log').delete();
    host.addSheet('Calc log').paste(OWN);
    host.answer({alert: 'OK'});
    click(host, item);
    expect(host.sheet('Calc log').values('A1:B2')).toEqual(OWN);
    expect(mistakes(host, TODAY)).toEqual([]);
  });

  it('stays as it is where the panel makes what it offers', () => {
    const host = smallSpreadsheet();
    host.call('readChoices', []);
    host.sheet('Calc panel').rename('Behind the panel');
    host.addSheet('Calc panel').paste(OWN);
    expect(host.call('readChoices', [])).toMatchObject({ok: true});
    expect(host.sheet('Calc panel').values('A1:B2')).toEqual(OWN);
  });
});

describe('a hidden sheet that somebody wants to see', () => {
  it('stays in sight, until it has to be made again', () => {
    const host = smallSpreadsheet();
    act(host, "book.getSheetByName('Calc log').showSheet()");
    click(host, 'Set up');
    expect(host.sheet('Calc log').hidden).toBe(false);
    host.sheet('Calc log').delete();
    click(host, REFRESH);
    expect(host.sheet('Calc log').hidden).toBe(true);
    expect(mistakes(host, TODAY)).toEqual([]);
  });
});
