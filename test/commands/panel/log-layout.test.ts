/** What users do to the sheets while a panel is open. Each test has a spreadsheet of its own, since it takes it apart. */
import {describe, expect, it, vi} from 'vitest';
import {ask, choicesOf, lastRow, newRow, rowCount} from './new-row.ts';
import {preparedHost} from './prepared-host.ts';
import {selectCell} from './select-cell.ts';

vi.setConfig({testTimeout: 180_000});

it('finds its columns after they were moved, and those of the user stay as they are', () => {
  const host = preparedHost('empty');
  const stale = choicesOf(host);
  const log = host.sheet('Conversations');
  log.moveColumns(2, 1, 9);
  log.insertColumns(3);
  log.type('C1', 'My own');
  log.type('C2', '=1+1');
  ask(host, 'saveConversation', [newRow(stale, {notes: 'stale'})]);
  const row = {Customer: 'Acme', Stage: 'Engaging', Notes: 'stale', 'My own': 2};
  expect(lastRow(host, 'Conversations')).toMatchObject(row);
  const fresh = choicesOf(host);
  expect(fresh.log.isPlain).toBe(false);
  ask(host, 'saveConversation', [newRow(fresh, {notes: 'fresh'})]);
  expect(lastRow(host, 'Conversations')).toMatchObject({Customer: 'Acme', Notes: 'fresh'});
  expect(rowCount(host)).toBe(3);
});

it('writes right below the last row though a column of the user is filled further down', () => {
  const host = preparedHost('empty');
  const log = host.sheet('Conversations');
  log.paste([['Done'], ...Array.from({length: 39}, () => [false])], 'L1');
  ask(host, 'saveConversation', [newRow(choicesOf(host))]);
  expect(log.values('B2')).toEqual([['Acme']]);
});

describe('a log that was renamed', () => {
  it('is written to, and not the sheet that took its name; one that lacks a column is left as it was', () => {
    const host = preparedHost('empty');
    const choices = choicesOf(host);
    host.sheet('Conversations').rename('Talks');
    host.addSheet('Conversations').paste([['Date', 'Customer', 'Deal', 'Stage']]);
    ask(host, 'saveConversation', [newRow(choices)]);
    expect(lastRow(host, 'Talks')).toMatchObject({Customer: 'Acme'});
    expect(rowCount(host)).toBe(1);

    host.sheet('Talks').type('D1', 'Phase');
    const save = (): unknown => ask(host, 'saveConversation', [newRow(choices)]);
    expect(save).toThrow(/"Talks" has no column "Stage"\. Give the column its header back/);
    expect(rowCount(host, 'Talks')).toBe(2);

    host.sheet('Talks').delete();
    expect(save).toThrow(/is missing.*Version history/);
  });
});

it('makes its hidden sheet again when it is broken or gone, and says what else is missing', () => {
  const host = preparedHost('empty');
  host.sheet('Calc panel').type('A1', 'something else');
  expect(choicesOf(host).stages).toHaveLength(8);
  host.sheet('Calc panel').delete();
  selectCell(host, 'Overview', 'D10');
  expect(choicesOf(host).stages).toHaveLength(8);
  expect(host.selection.of(host.owner)).toEqual({
    sheetId: host.sheet('Overview').id,
    zone: {left: 3, right: 3, top: 9, bottom: 9},
  });
  expect(host.sheet('Calc panel').hidden).toBe(true);
  host.sheet('Calc deals').delete();
  expect(() => choicesOf(host)).toThrow(/"Calc deals" is missing\. Run Extensions > Sales Pipeline > Set up/);
});

describe('a log that lost a column', () => {
  it.each(['Date', 'Customer', 'Stage', 'Value', 'Notes'])(
    'says that %s is missing, and works again after Set up',
    name => {
      const host = preparedHost('empty');
      const open = choicesOf(host);
      const log = host.sheet('Conversations');
      const column = (log.values('A1:K1')[0] ?? []).indexOf(name) + 1;
      log.deleteColumns(column);
      const missing = new RegExp(
        `"Conversations" has no column "${name}"\\. Give the column its header back, or run .*Set up`,
      );
      expect(() => choicesOf(host)).toThrow(missing);
      expect(() => ask(host, 'saveConversation', [newRow(open)])).toThrow(missing);
      expect(rowCount(host)).toBe(1);
      host.answer({alert: 'NO'});
      host.clickMenu('Set up');
      ask(host, 'saveConversation', [newRow(choicesOf(host))]);
      expect(lastRow(host, 'Conversations')).toMatchObject({Customer: 'Acme', Stage: 'Engaging'});
    },
  );
});

it('logs nothing as long as the new customer cannot be listed, and one row after', () => {
  const host = preparedHost('empty');
  const choices = choicesOf(host);
  const save = (): unknown => ask(host, 'saveConversation', [newRow(choices, {customer: 'Elm', isNewCustomer: true})]);
  host.sheet('Customers').insertRows(1);
  expect(save).toThrow(/The header of the sheet "Customers" stands in row 2 and belongs in row 1/);
  expect(rowCount(host)).toBe(1);
  host.sheet('Customers').deleteRows(1, 1);
  save();
  expect(rowCount(host)).toBe(2);
  expect(lastRow(host, 'Customers')).toMatchObject({Customer: 'Elm'});
});
