import {beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Host} from '../../../workbench/index.ts';
import {ask, choicesOf, clearTables, lastRow, newRow, rowCount} from './new-row.ts';
import {preparedHost} from './prepared-host.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});

/** One spreadsheet for all tests that leave its columns and sheets alone: to load one takes seconds. */
let host: Host;
beforeAll(() => {
  host = preparedHost('empty');
});
beforeEach(() => {
  clearTables(host);
  host.calls.reset();
});

describe('opening the panel', () => {
  it('reads what the forms offer, in six service calls', () => {
    const choices = choicesOf(host);
    const acme = {customer: 'Acme', value: 900, isNewCustomer: true};
    ask(host, 'saveConversation', [newRow(choices, {...acme, date: '2025-10-01'})]);
    const lost = {customer: 'ACME', stage: 'Lost', reason: 'Price', salesperson: 'Ada', date: '2025-10-04'};
    ask(host, 'saveConversation', [newRow(choices, lost)]);
    host.calls.reset();
    const {stages, customers, deals, salespeople, reasons, asOf} = choicesOf(host);
    expect(host.calls.total).toBe(6);
    expect(customers).toEqual(['Acme']);
    expect(deals).toEqual([
      {
        customer: 'ACME',
        deal: '',
        stage: 'Lost',
        value: 900,
        salesperson: 'Ada',
        expectedClose: '',
        nextStep: '',
        nextStepOn: '',
        inStageSince: '2025-10-04',
        lastContact: '2025-10-04',
      },
    ]);
    expect(stages.map(({stage, rows}) => `${stage} ${rows}`)).toEqual([
      'New opportunity 0',
      'Contacting 0',
      'Engaging 1',
      'Qualified 0',
      'Closing 0',
      'Won 0',
      'Lost 1',
      'Disqualified 0',
    ]);
    expect(stages[2]).toMatchObject({type: 'Open', probability: 0.35, targetDays: 14, colour: '#4c8df6'});
    expect(salespeople).toEqual(['Ada']);
    expect(reasons).toEqual(['Price']);
    expect(asOf).toBe('2025-10-05');
  });

  it('takes as many calls with a sample of hundreds of rows', () => {
    const sample = preparedHost('sample');
    sample.calls.reset();
    const choices = choicesOf(sample);
    expect(sample.calls.total).toBe(6);
    expect(choices.deals.length).toBeGreaterThan(50);
    sample.calls.reset();
    ask(sample, 'saveConversation', [newRow(choices)]);
    expect(sample.calls.total).toBe(6);
  });
});

describe('logging', () => {
  it('takes six service calls in a log that has the table’s own columns', () => {
    const choices = choicesOf(host);
    expect(choices.log.isPlain).toBe(true);
    host.calls.reset();
    ask(host, 'saveConversation', [newRow(choices)]);
    expect(host.calls.byMethod().map(([method]) => method)).toEqual([
      'LockService.getDocumentLock',
      'Lock.waitLock',
      'SpreadsheetApp.getActiveSpreadsheet',
      'Spreadsheet.getSheetById',
      'Sheet.appendRow',
      'Sheet.getSheetValues',
    ]);
    expect(host.warnings).toEqual([]);
  });

  it('writes every field as it was given', () => {
    const given = {
      date: '2025-02-28',
      customer: '  Acme   Ltd ',
      deal: 'Second order',
      stage: 'Lost',
      value: 1234.5,
      salesperson: 'Ada',
      expectedClose: '2025-12-31',
      nextStep: 'Ask again',
      nextStepOn: '2025-03-01',
      reason: 'Price',
      notes: 'two\nlines',
    };
    ask(host, 'saveConversation', [newRow(choicesOf(host), given)]);
    expect(lastRow(host, 'Conversations')).toEqual({
      Date: '2025-02-28',
      Customer: 'Acme Ltd',
      Deal: 'Second order',
      Stage: 'Lost',
      Value: 1234.5,
      Salesperson: 'Ada',
      'Expected close': '2025-12-31',
      'Next step on': '2025-03-01',
      Reason: 'Price',
      Notes: 'two\nlines',
      'Next step': 'Ask again',
    });
  });

  it.each([
    ['=HYPERLINK("https://example.org")', '+380501234567', '0509998877', 'Oct-25'],
    ['<img src=x onerror=alert(1)>', "'quoted", '@home', '-5'],
    ['#REF!', 'TRUE', '1/2', '=1+1'],
  ])(
    'keeps %s, %s, %s and %s as texts, and finds them again to take them back',
    (customer, deal, salesperson, notes) => {
      const row = newRow(choicesOf(host), {customer, deal, salesperson, notes, isNewCustomer: true});
      ask(host, 'saveConversation', [row]);
      const logged = {Customer: customer, Deal: deal, Salesperson: salesperson, Notes: notes};
      expect(lastRow(host, 'Conversations')).toMatchObject(logged);
      expect(lastRow(host, 'Customers').Customer).toBe(customer);
      expect(host.sheet('Conversations').formulas('A2:J2').flat().join('')).toBe('');
      ask(host, 'undoConversation', [row]);
      expect([rowCount(host), rowCount(host, 'Customers')]).toEqual([1, 1]);
    },
  );

  it('refuses a day that is none, and what no panel sends', () => {
    const row = newRow(choicesOf(host), {nextStepOn: '2025-02-29'});
    expect(() => ask(host, 'saveConversation', [row])).toThrow('Next step on: this day is not in the calendar.');
    expect(() => host.call('saveConversation', [{customer: 'Acme'}])).toThrow(/invalid/i);
    expect(rowCount(host)).toBe(1);
  });

  it('remembers the salesperson for the user who logged, and nobody else', () => {
    ask(host, 'saveConversation', [newRow(choicesOf(host), {salesperson: 'Ada', remember: true})], 'b');
    const shown = (user: string): string => {
      host.clickMenu('Log a conversation…', {user});
      const page = host.screen.shown[host.screen.shown.length - 1];
      return page?.kind === 'sidebar' ? (/data-salesperson="([^"]*)"/.exec(page.html)?.[1] ?? '') : '';
    };
    expect([shown('b'), shown('a')]).toEqual(['Ada', '']);
  });

  it('waits for nobody for ever: it says that somebody else is at it, and writes nothing', () => {
    const row = newRow(choicesOf(host));
    host.lock.heldBy('b');
    expect(() => ask(host, 'saveConversation', [row])).toThrow(/Somebody else is changing.*Nothing was changed/);
    host.lock.release();
    expect(rowCount(host)).toBe(1);
  });
});

describe('an answer that got lost', () => {
  it.each(['before', 'after'] as const)('leaves one row when the write failed %s it was made', when => {
    const row = newRow(choicesOf(host), {isNewCustomer: true});
    host.faults.add('Sheet.appendRow', {when});
    expect(() => ask(host, 'saveConversation', [row])).toThrow(/timed out/);
    ask(host, 'saveConversation', [{...row, mayBeThere: true}]);
    expect(rowCount(host)).toBe(2);
    expect(lastRow(host, 'Customers').Customer).toBe('Acme');
  });
});

describe('undo', () => {
  it('takes back the row and the customer, and no row that looks almost the same', () => {
    const choices = choicesOf(host);
    const row = newRow(choices, {isNewCustomer: true, value: 5, nextStepOn: '2025-10-09'});
    ask(host, 'saveConversation', [row]);
    ask(host, 'saveConversation', [newRow(choices, {customer: 'Other', value: 6})]);
    ask(host, 'undoConversation', [row]);
    expect(rowCount(host)).toBe(2);
    expect(lastRow(host, 'Conversations').Customer).toBe('Other');
    expect(rowCount(host, 'Customers')).toBe(1);
    expect(() => ask(host, 'undoConversation', [row])).toThrow(/changed or deleted since/);
    expect(rowCount(host)).toBe(2);
  });

  it('writes what is known of a new customer, and takes it back with the row', () => {
    const newCustomer = {accountOpened: '2025-10-05', source: 'Fair', contact: '=Ada', email: 'ada@example.org'};
    const row = newRow(choicesOf(host), {isNewCustomer: true, newCustomer});
    ask(host, 'saveConversation', [row]);
    expect(lastRow(host, 'Customers')).toEqual({
      Customer: 'Acme',
      'Account opened': '2025-10-05',
      Source: 'Fair',
      Contact: '=Ada',
      Email: 'ada@example.org',
      Phone: '',
    });
    ask(host, 'undoConversation', [row]);
    expect(rowCount(host, 'Customers')).toBe(1);
    ask(host, 'saveConversation', [row]);
    host.sheet('Customers').type('D2', 'Ada L.');
    ask(host, 'undoConversation', [row]);
    expect(lastRow(host, 'Customers')).toMatchObject({Customer: 'Acme', Contact: 'Ada L.'});
  });

  it('leaves nothing of a new customer when the row was refused', () => {
    const newCustomer = {accountOpened: '2025-10-05', source: 'Fair', contact: 'Ada', email: ''};
    host.faults.add('Sheet.appendRow', {when: 'before'});
    const row = newRow(choicesOf(host), {isNewCustomer: true, newCustomer});
    expect(() => ask(host, 'saveConversation', [row])).toThrow(/timed out/);
    expect(rowCount(host, 'Customers')).toBe(1);
  });

  it('keeps a customer that somebody added to', () => {
    const row = newRow(choicesOf(host), {isNewCustomer: true});
    ask(host, 'saveConversation', [row]);
    host.sheet('Customers').type('C2', 'Referral');
    ask(host, 'undoConversation', [row]);
    expect(lastRow(host, 'Customers')).toMatchObject({Customer: 'Acme', Source: 'Referral'});
  });
});
