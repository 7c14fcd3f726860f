import {describe, expect, it} from 'vitest';
import {
  type Entry,
  emptyEntry,
  entryAbout,
  namesakes,
  problemsOf,
  rowOf,
  withCustomer,
  withPlan,
} from '../../sidebar/log/entry.ts';
import type {NewConversation} from '../../src/panel/schemas.ts';
import type {Choices, DealChoice} from '../../src/pipeline/choices/choices.ts';
import {BLANK} from '../pipeline/stages/present-stages.ts';

const TODAY = '2025-10-15';
const NOW = `${TODAY}T14:05:00`;

function stage(name: string, type: string, followUpAfter: number | '') {
  const more = {probability: '', targetDays: '', action: `Do ${name}`, colour: '', rows: 0};
  return {...BLANK, ...more, stage: name, type, followUpAfter};
}

function deal(customer: string, more: Partial<DealChoice> = {}): DealChoice {
  return {
    customer,
    deal: '',
    stage: 'Talk',
    value: 700,
    salesperson: 'Ada',
    expectedClose: '',
    nextStep: 'Call',
    nextStepOn: '2025-10-20',
    inStageSince: '2025-10-01',
    lastContact: '2025-10-01',
    ...more,
  };
}

const choices: Choices = {
  log: {sheetId: 0, columns: [], isPlain: true},
  made: {sheets: [], types: []},
  asOf: TODAY,
  plans: true,
  stages: [stage('Talk', 'Open', 3), stage('Offer', 'Open', ''), stage('Won', 'Won', 5), stage('Lost', 'Lost', '')],
  customers: ['Acme Ltd', 'Birch', 'Shop 11'],
  deals: [
    deal('Acme Ltd'),
    deal('Acme Ltd', {deal: 'Renewal', nextStep: 'Meet', lastContact: '2025-09-01'}),
    deal('Birch', {salesperson: '', nextStepOn: '2025-10-15'}),
    deal('Cedar', {}),
  ],
  salespeople: ['Ada'],
  reasons: [],
};

const empty = emptyEntry(TODAY, 'Me');
const about = (customer: string, more: Partial<Entry> = {}): Entry => ({
  ...withCustomer(empty, customer, choices),
  ...more,
});
const plan = ({nextStep, nextStepOn}: Entry) => [nextStep, nextStepOn];
const moved = (entry: Entry, stage: string) => plan(withPlan({...entry, stage}, choices));
const row = (entry: Entry, remembered = 'Me'): NewConversation =>
  rowOf(entry, choices, {mayBeThere: false, remembered, now: NOW, locale: 'en'});

describe('the next step', () => {
  it('of a deal that stays where it is, is kept as long as it is ahead', () => {
    expect(plan(about('Acme Ltd'))).toEqual(['Call', '2025-10-20']);
    expect(plan(about('Birch'))).toEqual(['', '']);
  });

  it('follows the stage: what it asks for, else what is planned, and nothing at the end', () => {
    // A Saturday becomes a Monday.
    expect(plan(about('New'))).toEqual(['Do Talk', '2025-10-20']);
    expect(moved(about('Acme Ltd'), 'Offer')).toEqual(['Call', '2025-10-20']);
    expect(moved(about('Acme Ltd', {date: '2025-10-20'}), 'Offer')).toEqual(['', '']);
    expect(moved(about('Acme Ltd'), 'Won')).toEqual(['', '']);
    expect(moved(about('Acme Ltd'), '')).toEqual(['Call', '2025-10-20']);
    expect(moved(about('Cedar', {date: '2025-10-01'}), 'Talk')).toEqual(['Call', '2025-10-20']);
  });

  it('stays as somebody typed it, whatever the stage asks for', () => {
    const typed = {nextStep: 'Mine', nextStepOn: '', isPlanned: true};
    expect(moved(about('Acme Ltd', typed), 'Won')).toEqual(['Mine', '']);
    expect(plan(withCustomer({...empty, ...typed}, 'New', choices))).toEqual(['Mine', '']);
  });
});

describe('the salesperson of the row', () => {
  it('is blank for a deal that has an owner, whoever is remembered', () => {
    expect(row(about('Acme Ltd'))).toMatchObject({salesperson: '', remember: false});
    expect(row(about('Acme Ltd', {salesperson: 'Bob'}))).toMatchObject({salesperson: ''});
  });

  it('is who takes the deal over, and is not remembered for the one who hands it over', () => {
    expect(row(about('Acme Ltd', {handTo: ' Bob '}), '')).toMatchObject({salesperson: 'Bob', remember: false});
    for (const handTo of ['', 'ADA ']) expect(row(about('Acme Ltd', {handTo}))).toMatchObject({salesperson: ''});
  });

  it('is offered for a deal without an owner, and remembered where nobody was', () => {
    expect(row(about('Birch'))).toMatchObject({salesperson: 'Me', remember: false});
    expect(row(about('New', {salesperson: 'Bob'}))).toMatchObject({salesperson: 'Bob', remember: false});
    expect(row(about('New', {salesperson: 'Bob'}), '')).toMatchObject({salesperson: 'Bob', remember: true});
  });
});

describe('a new customer', () => {
  const facts = {source: 'Fair', contact: 'Eve', email: 'eve@example.org'};
  const opened = (entry: Entry) => row(entry).newCustomer?.accountOpened;

  it('is listed with what is known, from today, or from the day of an earlier talk', () => {
    const newCustomer = {accountOpened: TODAY, ...facts};
    expect(row(about('New', facts))).toMatchObject({isNewCustomer: true, newCustomer});
    expect(opened(about('New', {date: '2025-10-02'}))).toBe('2025-10-02');
    expect(opened(about('New', {date: '2025-11-02'}))).toBe(TODAY);
    // Known from the log for longer.
    expect(opened(about('Cedar'))).toBe('');
    expect(row(about('birch', facts))).not.toHaveProperty('newCustomer');
  });

  it.each([
    ['acme', ['Acme Ltd']],
    ['ACME, Inc.', ['Acme Ltd']],
    ['Brich', []],
    ['Bircj', ['Birch']],
    ['Ceder', ['Cedar']],
    ['Shop 12', []],
    ['Shob 11', ['Shop 11']],
    ['birch', []],
    ['', []],
  ])('called "%s" may be one of %j', (name, known) => {
    expect(namesakes(about(name), choices)).toEqual(known);
  });

  it('is logged only after somebody said that it is another one', () => {
    const problem = (different: string) => problemsOf(about('Bircj', {different}), choices, 'en').customer;
    expect([problem(''), problem('Birci')]).toEqual([expect.any(String), expect.any(String)]);
    expect(problem('BIRCJ')).toBeUndefined();
  });
});

it('starts from a deal, or from a customer without that deal', () => {
  const start = (customer: string, deal: string) => entryAbout(empty, {customer, deal}, choices);
  expect(start('acme ltd', 'RENEWAL')).toMatchObject({deal: 'renewal', stage: 'Talk', nextStep: 'Meet'});
  expect(start('Acme Ltd', 'Gone')).toMatchObject({customer: 'Acme Ltd', deal: '', nextStep: 'Call'});
  expect(start('New', '')).toMatchObject({customer: 'New', stage: 'Talk'});
});

it('keeps an amount that nobody can read from being logged, by the locale of the spreadsheet', () => {
  const problem = (value: string, locale: string) => problemsOf(about('Birch', {value}), choices, locale).value;
  expect(problem('a lot', 'en')).toMatch(/^Write an amount/);
  expect(problem('12k', 'en')).toBeUndefined();
  const sent = (locale: string) =>
    rowOf(about('Birch', {value: '12.500'}), choices, {mayBeThere: false, remembered: '', now: NOW, locale}).value;
  expect(['en', 'de'].map(sent)).toEqual([12.5, 12_500]);
});
