import {beforeAll, describe, expect, it} from 'vitest';
import type {Host} from '../../workbench/index';
import {mistakes} from './overview';
import {LOG} from './small-log';
import {act, click, contents, spreadsheet, TODAY, told} from './spreadsheet';

const ADDRESSES = [
  ['Name', 'Street'],
  ['Ann', 'Main St 1'],
];
const PLANS = [['My plans for the year'], ['Grow']];

/** A user has sheets of their own under names that the add-on would take. */
function withTakenNames(): Host {
  const host = spreadsheet();
  host.addSheet('customers', {rows: 20, columns: 4}).paste(ADDRESSES);
  host.addSheet('Overview', {rows: 20, columns: 4}).paste(PLANS);
  return host;
}

describe('Set up where our names are taken', () => {
  it.each(['CANCEL', 'CLOSE'] as const)('changes nothing after %s', answer => {
    const host = withTakenNames();
    const before = contents(host);
    host.answer({alert: answer});
    click(host, 'Set up');
    expect(contents(host)).toEqual(before);
  });

  it('uses other names after OK, and leaves the taken sheets as they are', () => {
    const host = withTakenNames();
    host.answer({alert: 'OK'}, {alert: 'NO'});
    expect(click(host, 'Set up').alerts).toEqual([
      expect.stringMatching(
        /already hold something else.*: Overview, customers\.\s+OK: make Overview \(pipeline\), Customers \(pipeline\)/,
      ),
      expect.stringContaining('sample data?'),
    ]);
    expect(host.sheet('customers').values()).toEqual(ADDRESSES);
    expect(host.sheet('Overview').values()).toEqual(PLANS);
    expect(mistakes(host, TODAY, {customers: 'Customers (pipeline)'})).toEqual([]);
    expect(told(host, 'book.getActiveSheet().getName()')).toBe('Overview (pipeline)');
  });

  it('holds nobody up while its questions stand open', () => {
    const host = withTakenNames();
    host.answer({alert: 'OK'}, {alert: 'NO'});
    const holders: unknown[] = [];
    host.run(host.screen.items('Set up')[0]?.functionName ?? '', [], {
      beforeCall: (_, method) => {
        if (method === 'Ui.alert') holders.push(host.lock.holder);
      },
    });
    expect(holders).toEqual([undefined, undefined]);
  });

  it('asks again when somebody takes another name meanwhile', () => {
    const host = withTakenNames();
    const before = host.sheetNames;
    host.answer({alert: 'OK'}, {alert: 'NO'});
    const item = host.screen.items('Set up')[0];
    let looks = 0;
    host.run(item?.functionName ?? '', [], {
      beforeCall: (_, method) => {
        // The first time it only finds out what to ask.
        if (method !== 'Lock.waitLock' || ++looks !== 2) return;
        host.addSheet('Board', {rows: 5, columns: 2}).paste([['Notes of the board meeting']]);
      },
    });
    expect(host.screen.shown.at(-1)).toMatchObject({
      message: expect.stringContaining('Meanwhile somebody made "Board"'),
    });
    expect(host.sheetNames).toEqual([...before, 'Board']);
  });
});

/** The log of a team that has kept one for years, in its own order and with columns of its own. */
const HEADERS = ['STAGE', 'Region', ' customer ', 'Date', 'Double', 'Value', 'salesperson'];
const ROWS = LOG.map(([date, customer, , stage, value, salesperson], index) => {
  const double = `=F${index + 2}*2`;
  return [stage, 'North', customer, date, double, value, salesperson];
});

describe('Set up beside tables that are there', () => {
  let host: Host;
  let alerts: string[];
  beforeAll(() => {
    host = spreadsheet();
    host.addSheet('Conversations', {rows: 40, columns: 8}).paste([HEADERS, ...ROWS]);
    host.addSheet('Targets', {rows: 10, columns: 3});
    act(
      host,
      `const log = book.getSheetByName('Conversations');
       log.getRange('B:B').setBackground('#ffeeaa');
       log.getRange('D2').setNote('mine');
       log.getRange('B2:B').setDataValidation(SpreadsheetApp.newDataValidation().requireTextContains('th').build());
       log.setFrozenRows(3);`,
    );
    ({alerts} = click(host, 'Set up'));
  });

  it('asks nothing, and offers no sample beside real rows', () => {
    expect(alerts).toEqual([]);
  });

  it('adds the missing columns behind what is there', () => {
    expect(host.sheet('Conversations').values('1:1')[0]).toEqual([
      ...HEADERS,
      'Deal',
      'Expected close',
      'Next step on',
      'Reason',
      'Notes',
      'Next step',
    ]);
  });

  it('keeps cells, formulas, looks and notes', () => {
    const log = host.sheet('Conversations');
    expect(log.formulas('E2:E11').flat()).toEqual(ROWS.map(row => row[4]));
    expect(log.display('A2:C11')).toEqual(ROWS.map(row => row.slice(0, 3)));
    expect(log.notes('D2')).toEqual([['mine']]);
    expect(log.type('B2', 'Eas')).toEqual({warning: expect.any(String)});
    log.type('B2', 'North');
    const look =
      "(log => [log.getRange('B9').getBackground(), log.getFrozenRows()])(book.getSheetByName('Conversations'))";
    expect(told(host, look)).toEqual(['#ffeeaa', 3]);
  });

  it('counts them right', () => {
    expect(mistakes(host, TODAY)).toEqual([]);
  });

  it('takes a blank sheet of our name over', () => {
    expect(host.sheetNames.filter(name => /targets/i.test(name))).toEqual(['Targets']);
    expect(host.sheet('Targets').values()).toEqual([['Salesperson', 'Quota per month']]);
  });

  it.each([
    ['a copy, which has marks but no memory', () => {}],
    ['a copy in which the panel made its sheet first', (copied: Host) => copied.run('readChoices', [])],
  ])('finds its sheets in %s', (_, before) => {
    const {properties: __, ...copy} = host.save();
    const copied = spreadsheet({data: {...copy, properties: {}}});
    before(copied);
    copied.sheet('Conversations').rename('Talks');
    expect(click(copied, 'Set up').alerts).toEqual([]);
    expect(copied.sheetNames.filter(name => name !== 'Calc panel')).toEqual(
      host.sheetNames.map(name => (name === 'Conversations' ? 'Talks' : name)),
    );
    expect(mistakes(copied, TODAY, {conversations: 'Talks'})).toEqual([]);
    expect(copied.charts('Overview')).toHaveLength(2);
  });
});
