import {describe, expect, it} from 'vitest';
import {ALL, dueDeals, REASONS} from '../../sidebar/today/due.ts';
import type {Choices, DealChoice} from '../../src/pipeline/choices/choices.ts';
import {BLANK} from '../pipeline/stages/present-stages.ts';

const TODAY = '2025-10-15';

const choices: Choices = {
  log: {sheetId: 0, columns: [], isPlain: true},
  made: {sheets: [], types: []},
  asOf: TODAY,
  plans: true,
  stages: [
    {...BLANK, stage: 'Talk', type: 'Open', probability: '', targetDays: 10, action: '', colour: '', rows: 0},
    {...BLANK, stage: 'Offer', type: 'Open', probability: '', targetDays: '', action: '', colour: '', rows: 0},
    {...BLANK, stage: 'Won', type: 'Won', probability: '', targetDays: '', action: '', colour: '', rows: 0},
  ],
  customers: [],
  deals: [],
  salespeople: [],
  reasons: [],
};

function deal(customer: string, more: Partial<DealChoice> = {}): DealChoice {
  return {
    customer,
    deal: '',
    stage: 'Talk',
    value: null,
    salesperson: 'Ada',
    expectedClose: '',
    nextStep: 'Call',
    nextStepOn: '2025-12-01',
    inStageSince: TODAY,
    lastContact: TODAY,
    ...more,
  };
}

/** Customers by the reason that they are listed under, with all reasons in words. */
function due(deals: readonly DealChoice[], who = ALL, more: Partial<Choices> = {}): Record<string, string[]> {
  const listed = dueDeals({...choices, ...more, deals}, who, TODAY);
  return Object.fromEntries(
    REASONS.flatMap(reason => {
      const named = listed[reason].map(({deal: {customer}, why}) => [customer, ...why].join(': '));
      return named.length === 0 ? [] : [[reason, named]];
    }),
  );
}

describe('a deal is due', () => {
  it.each([
    ['late', {nextStepOn: '2025-10-13'}, 'Next step 2 days late'],
    ['late', {nextStepOn: '2025-10-14'}, 'Next step 1 day late'],
    ['today', {nextStepOn: TODAY}, 'Next step today'],
    ['unplanned', {nextStep: '', nextStepOn: ''}, 'No next step'],
    ['overTarget', {inStageSince: '2025-10-04'}, '11 days in stage, 10 planned'],
    ['stale', {lastContact: '2025-10-04'}, 'No contact for 11 days'],
    ['overdue', {expectedClose: '2025-10-14'}, 'Expected to close 1 day ago'],
    ['soon', {nextStepOn: '2025-10-16'}, 'Tomorrow'],
    ['soon', {nextStepOn: '2025-10-22'}, 'In 7 days'],
  ])('as %s: %j', (reason, more, words) => {
    expect(due([deal('Acme', more)])).toEqual({[reason]: [`Acme: ${words}`]});
  });

  it.each([
    ['planned for later', {nextStepOn: '2025-10-23'}],
    ['with a step that has no day', {nextStepOn: ''}],
    ['as many days in stage as planned', {inStageSince: '2025-10-05', lastContact: '2025-10-05'}],
    ['at a stage without target days', {stage: 'Offer', inStageSince: '2020-01-01', lastContact: '2020-01-01'}],
    ['to be decided today', {expectedClose: TODAY}],
    ['won', {stage: 'Won', nextStepOn: '2025-10-13'}],
    ['at a stage that is gone', {stage: '', nextStepOn: '2025-10-13'}],
  ])('not when it is %s', (_, more) => {
    expect(due([deal('Acme', more)])).toEqual({});
  });

  it('without a next step only where anybody ever planned one', () => {
    expect(due([deal('Acme', {nextStep: '', nextStepOn: ''})], ALL, {plans: false})).toEqual({});
  });

  it('under the first reason that holds, with all of them in words', () => {
    const more = {nextStepOn: '2025-10-14', inStageSince: '2025-10-01', lastContact: '2025-10-02'};
    expect(due([deal('Acme', more)])).toEqual({
      late: ['Acme: Next step 1 day late: 14 days in stage, 10 planned: No contact for 13 days'],
    });
  });
});

it('lists what is late longest and what comes soonest first, and the rest by value', () => {
  const on = (customer: string, nextStepOn: string, value: number | null) => deal(customer, {nextStepOn, value});
  const listed = due([
    on('A', '2025-10-14', 9),
    on('B', '2025-10-10', 1),
    on('C', '2025-10-10', 2),
    on('D', TODAY, null),
    on('E', TODAY, 0),
    on('F', TODAY, 5),
    on('G', '2025-10-18', 9),
    on('H', '2025-10-17', 1),
  ]);
  const names = Object.values(listed).map(each => each.map(text => text[0]).join(''));
  expect(names).toEqual(['CBA', 'FED', 'HG']);
});

it('lists the deals of one salesperson, however the name is written, or of everybody', () => {
  const late = {nextStepOn: '2025-10-14'};
  const deals = [
    deal('A', {...late, salesperson: '  ada '}),
    deal('B', {...late, salesperson: 'Bob'}),
    deal('C', {...late, salesperson: ''}),
  ];
  const customers = (who: string) => (due(deals, who).late ?? []).map(text => text[0]).join('');
  expect(['Ada', 'ADA', 'Bob', 'Eve', ALL].map(customers)).toEqual(['A', 'A', 'B', '', 'ABC']);
});
