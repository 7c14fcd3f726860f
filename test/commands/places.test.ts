import {beforeAll, describe, expect, it} from 'vitest';
import type {Host} from '../../workbench/index';
import {mistakes} from './overview';
import {click, contents, smallSpreadsheet, TODAY} from './spreadsheet';

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
