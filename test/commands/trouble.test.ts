import {beforeEach, describe, expect, it} from 'vitest';
import {TABLES} from '../../src/pipeline/tables/tables';
import type {Host} from '../../workbench/index';
import {mistakes, overview} from './overview';
import {addSmallExtract} from './small-extract';
import {act, click, contents, smallSpreadsheet, spreadsheet, TODAY, told} from './spreadsheet';

const REFRESH = 'Refresh overview';

describe('trouble around a command', () => {
  let host: Host;
  beforeEach(() => {
    host = smallSpreadsheet();
  });

  it('gives up where somebody else holds the lock, and says so', () => {
    const before = contents(host);
    host.lock.heldBy('b');
    for (const item of [REFRESH, 'Set up']) {
      expect(click(host, item).alerts).toEqual([
        expect.stringMatching(/^Somebody else is changing .* Nothing was changed\. Try again/),
      ]);
    }
    expect(contents(host)).toEqual(before);
  });

  it('waits for somebody who is done in time', () => {
    host.lock.heldBy('b', {milliseconds: 9_000});
    expect(click(host, REFRESH).alerts).toEqual([]);
    expect(host.lock.holder).toBeUndefined();
  });

  it('looks at nothing between the lock and a flush, which shows what others wrote last', () => {
    const methods: string[] = [];
    host.run('refreshOverview', [], {beforeCall: (_, method) => methods.push(method)});
    const at = methods.indexOf('Lock.waitLock');
    expect(methods.slice(at - 1, at + 2)).toEqual([
      'LockService.getDocumentLock',
      'Lock.waitLock',
      'SpreadsheetApp.flush',
    ]);
    expect(methods.slice(-3)).toEqual(['SpreadsheetApp.flush', 'Lock.releaseLock', 'Spreadsheet.toast']);
  });

  it.each([
    ['Range.setValues', 'before'],
    ['Range.setValues', 'after'],
    ['Range.getValues', 'before'],
    ['Sheet.clearContents', 'after'],
  ] as const)('tries again when %s fails in passing, %s it took effect', (method, when) => {
    const before = contents(host);
    host.faults.add(method, {when, times: 2});
    expect(click(host, REFRESH).alerts).toEqual([]);
    expect(host.sleeps).toHaveLength(2);
    expect(contents(host)).toEqual(before);
  });

  it('tries again when a sheet’s look fails in passing', () => {
    host.faults.add('Range.setBackgrounds', {when: 'after', times: 2});
    host.faults.add('Range.setDataValidation', {times: 1});
    expect(click(host, 'Set up').alerts).toEqual([]);
    expect(host.sleeps).toHaveLength(3);
    expect(mistakes(host, TODAY)).toEqual([]);
  });

  it('marks its sheets once, also where marking them failed after it took effect', () => {
    const fresh = spreadsheet();
    fresh.answer({alert: 'NO'});
    fresh.faults.add('Spreadsheet.addDeveloperMetadata', {when: 'after'});
    expect(() => click(fresh, 'Set up')).toThrow('timed out');
    fresh.faults.clear();
    fresh.answer({alert: 'NO'});
    click(fresh, 'Set up');
    expect(JSON.stringify(fresh.save().model).match(/"salesPipelineSheets"/g)).toHaveLength(1);
  });

  it('takes a sheet whose titles it cannot read for no other than it is', () => {
    const fresh = spreadsheet();
    addSmallExtract(fresh);
    const before = contents(fresh);
    fresh.faults.add('Range.getValues', {message: 'You do not have permission to do that.'});
    expect(() => click(fresh, 'Set up')).toThrow('permission');
    expect(contents(fresh)).toEqual(before);
    fresh.faults.clear();
    fresh.answer({alert: 'YES'});
    click(fresh, 'Set up');
    expect(fresh.sheetNames).not.toContain('Conversations');
  });

  it('builds a sheet anew that was marked when the run was cut off', () => {
    const rows = () => told(host, "book.getSheetByName('Board').getMaxRows()");
    click(host, 'Set up');
    const before = rows();
    act(host, "book.deleteSheet(book.getSheetByName('Board')); return ''");
    host.faults.add('DeveloperMetadata.setValue', {when: 'after', ends: true});
    expect(() => click(host, 'Set up')).toThrow(/maximum execution time/);
    host.faults.clear();
    click(host, 'Set up');
    expect(rows()).toEqual(before);
  });

  it('says that it failed for good, gives the lock back, and is whole again after the next run', () => {
    const before = contents(host);
    host.faults.add('Range.setValues', {times: 100});
    expect(() => click(host, REFRESH)).toThrow('timed out');
    expect(host.screen.shown.at(-1)).toMatchObject({
      kind: 'alert',
      message: expect.stringMatching(/went wrong: .*timed out.*\s+Your own rows are as they were\. Try again/),
    });
    expect(host.lock.holder).toBeUndefined();
    host.faults.clear();
    click(host, REFRESH);
    expect(contents(host)).toEqual(before);
  });

  it.each([
    'Service Spreadsheets failed while accessing document with id 1a2b.',
    'We’re sorry, a server error occurred. Please wait a bit and try again.',
    'Internal error executing the custom function.',
    'There are too many simultaneous invocations: Spreadsheets.',
    'Service invoked too many times in a short time: spreadsheet rateMax. Try Utilities.sleep(1000) between calls.',
  ])('tries again after “%s”', message => {
    const before = contents(host);
    host.faults.add('Range.setValues', {message, times: 2});
    expect(click(host, REFRESH).alerts).toEqual([]);
    expect(host.sleeps).toHaveLength(2);
    expect(contents(host)).toEqual(before);
  });

  it('does not repeat what will never work', () => {
    host.faults.add('Range.setValues', {message: 'Service invoked too many times for one day: spreadsheet.'});
    expect(() => click(host, REFRESH)).toThrow('too many times');
    expect(host.sleeps).toEqual([]);
  });
});

describe('tables at their smallest', () => {
  it('are set up and refreshed when a sheet has its header row only', () => {
    const host = spreadsheet();
    const tables = {
      Conversations: ['Date', 'Customer', 'Stage'],
      Customers: ['Customer'],
      Stages: ['Stage', 'Type'],
      Targets: ['Salesperson', 'Quota per month'],
    };
    for (const [name, headers] of Object.entries(tables)) {
      host.addSheet(name, {rows: 1, columns: headers.length}).paste([headers]);
    }
    host.answer({alert: 'NO'});
    click(host, 'Set up');
    expect(click(host, REFRESH).alerts).toEqual([]);
    expect(mistakes(host, TODAY)).toEqual([]);
    expect(host.sheet('Conversations').type('D2', 'No such stage')).toEqual({});
    expect(host.sheet('Conversations').type('C2', 'No such stage')).toEqual({warning: expect.any(String)});
  });
});

describe('complete tables without a row below their headers', () => {
  it('get one, and what Set up says against an edit', () => {
    const host = spreadsheet();
    for (const {sheet, columns} of Object.values(TABLES)) {
      host.addSheet(sheet, {rows: 1, columns: columns.length}).paste([columns.map(({header}) => header)]);
    }
    host.answer({alert: 'NO'});
    click(host, 'Set up');
    expect(mistakes(host, TODAY)).toEqual([]);
    expect(host.sheet('Targets').type('B2', -1)).toEqual({warning: expect.any(String)});
  });
});

describe('texts that look like formulas, numbers or errors', () => {
  const ODD = ['=1+1', '+Ann', '-5', '@home', "O'Neil", '0509998877', 'Oct-25', 'TRUE', '{1}', '~*?', '>5'];

  it('stay the texts that they are, wherever names are shown', () => {
    const host = smallSpreadsheet();
    host.sheet('Conversations').paste(
      ODD.map((text, index) => ['2025-10-01', `'${text}`, '', 'Contacting', index, `'${text}`]),
      'A12',
    );
    host.sheet('Customers').paste(
      ODD.map(text => [`'${text}`, '', `'${text}`]),
      'A6',
    );
    expect(click(host, REFRESH).alerts).toEqual([]);
    expect(mistakes(host, TODAY)).toEqual([]);
    const people = overview(host).salespeople.map(({name}) => name);
    expect(people).toEqual(expect.arrayContaining(ODD));
    expect(host.sheet('Deals').values().flat()).toEqual(expect.arrayContaining(ODD));
  });
});
