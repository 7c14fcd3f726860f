import {beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import type {SelectedDeal} from '../../../src/panel/selected-deal.ts';
import type {Choices} from '../../../src/pipeline/choices/choices.ts';
import type {DealRecord} from '../../../src/pipeline/log/deal-record.ts';
import type {Host} from '../../../workbench/index.ts';
import {ask, choicesOf, newRow} from './new-row.ts';
import {preparedHost} from './prepared-host.ts';
import {selectCell} from './select-cell.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});

let host: Host;
let choices: Choices;

beforeAll(() => {
  host = preparedHost('sample');
  host.sheet('Overview').type('B3', '2025-10-05');
  choices = choicesOf(host);
});
beforeEach(() => host.calls.reset());

const selected = (sheet: string, address: string, more: object = {}): SelectedDeal | null => {
  selectCell(host, sheet, address);
  return ask<SelectedDeal | null>(host, 'selectedDeal', [{seen: '', made: choices.made, ...more}]);
};

const recordOf = (customer: string, deal: string, most = 300, on = host): DealRecord => {
  const {stages, made} = choicesOf(on);
  on.calls.reset();
  return ask<DealRecord>(on, 'readDeal', [{customer, deal, most, made, stages: stages.map(({stage}) => stage)}]);
};

/** The text under a header in a row of a sheet. */
const cell = (sheet: string, header: string, row: number, headerRow = 1): string => {
  const rows = host.sheet(sheet).values();
  return String(rows[row - 1]?.[rows[headerRow - 1]?.indexOf(header) ?? -1] ?? '');
};

describe('the selected deal', () => {
  it.each([
    ['Deals', 'C9', 9, 2],
    ['To do', 'B4', 4, 2],
    ['Conversations', 'E7', 7, 1],
  ])('of %s is that of the row, in at most six service calls', (sheet, address, row, headerRow) => {
    const found = selected(sheet, address);
    expect(host.calls.total).toBeLessThanOrEqual(6);
    expect(found).toMatchObject({
      customer: cell(sheet, 'Customer', row, headerRow),
      deal: cell(sheet, 'Deal', row, headerRow),
    });
    expect(found?.customer).not.toBe('');
    expect(choices.deals.some(deal => deal.customer === found?.customer && deal.deal === found.deal)).toBe(true);
  });

  it('of Board is that of the card, in at most six service calls, also when the panel knows other stages', () => {
    const drawn = choices.made.types;
    for (const types of [drawn, ['Open', ...drawn], [], drawn.slice(1)]) {
      for (const column of ['A', 'C', 'D']) {
        host.calls.reset();
        const found = selected('Board', `${column}6`, {made: {...choices.made, types}});
        if (types === drawn) expect(host.calls.total).toBeLessThanOrEqual(6);
        const [card = ''] = String(host.sheet('Board').values(`${column}6`)[0]?.[0]).split('\n');
        expect(card).toBe([found?.customer, found?.deal].filter(Boolean).join(' · '));
      }
    }
    expect(selected('Board', 'A3')).toMatchObject({customer: ''});
    expect(selected('Board', 'A200')).toMatchObject({customer: ''});
  });

  it('of Customers is any of the customer’s', () => {
    expect(selected('Customers', 'C5')).toMatchObject({customer: cell('Customers', 'Customer', 5), deal: null});
    expect(host.calls.total).toBeLessThanOrEqual(6);
  });

  it('is not asked for again while the same cell is selected: three service calls tell', () => {
    const seen = selected('Deals', 'C9')?.cell;
    host.calls.reset();
    expect(selected('Deals', 'C9', {seen})).toBeNull();
    expect(host.calls.total).toBe(3);
    expect(selected('Deals', 'C10', {seen})).not.toBeNull();
  });

  it.each([
    ['Overview', 'B7'],
    ['Deals', 'A1'],
    ['Deals', 'B2'],
    ['Conversations', 'B1'],
    ['Stages', 'A2'],
    ['Conversations', 'B900'],
  ])('of %s!%s is none', (sheet, address) => {
    expect(selected(sheet, address)).toMatchObject({customer: ''});
    expect(host.calls.total).toBeLessThanOrEqual(6);
  });

  it('is found in columns that were moved, and without what the panel remembers', () => {
    host.sheet('Conversations').insertColumns(2);
    const nothing = {sheets: [], types: []};
    for (const made of [choices.made, nothing]) {
      expect(selected('Conversations', 'E7', {made})).toMatchObject({customer: cell('Conversations', 'Customer', 7)});
      expect(selected('Deals', 'E7', {made})).toMatchObject({customer: cell('Deals', 'Customer', 7, 2)});
    }
    host.sheet('Conversations').deleteColumns(2);
  });
});

describe('the record of a deal', () => {
  it('is its person and its conversations, in five service calls however many rows there are', () => {
    const [{customer, deal} = {customer: '', deal: ''}] = choices.deals;
    const {talks, total, person} = recordOf(customer, deal);
    expect(host.calls.total).toBe(5);
    expect(total).toBe(talks.length);
    for (const {row} of talks) {
      expect([cell('Conversations', 'Customer', row), cell('Conversations', 'Deal', row)]).toEqual([customer, deal]);
    }
    expect(person.source).toBe(
      cell(
        'Customers',
        'Source',
        host
          .sheet('Customers')
          .values()
          .findIndex(([name]) => name === customer) + 1,
      ),
    );
    const small = preparedHost('empty');
    expect(recordOf('Acme', '', 300, small)).toEqual({
      talks: [],
      total: 0,
      person: {contact: '', email: '', phone: '', source: ''},
    });
    expect(small.calls.total).toBe(5);
  });

  it('shows what another user wrote a moment ago, and what a user typed by hand', () => {
    const own = preparedHost('empty');
    const row = newRow(choicesOf(own), {stage: 'Engaging', isNewCustomer: true, notes: 'by B'});
    ask(own, 'saveConversation', [row], 'b');
    own.sheet('Customers').paste([['Ada', 'ada@example.org', '0123']], 'D2');
    expect(recordOf('ACME', '', 300, own)).toMatchObject({
      person: {contact: 'Ada', email: 'ada@example.org'},
      talks: [{row: 2, stage: 'Engaging', notes: 'by B'}],
      total: 1,
    });
    ask(own, 'undoConversation', [row], 'b');
    expect(recordOf('ACME', '', 300, own).total).toBe(0);
  });

  it('says what is missing', () => {
    const own = preparedHost('empty');
    own.sheet('Customers').type('D1', 'Whom');
    expect(() => recordOf('Acme', '', 300, own)).toThrow(/"Customers" has no column "Contact"/);
  });
});
