import {describe, expect, it} from 'vitest';
import {
  type ConversationContext,
  type ConversationRow,
  checkConversations,
  type RowStatus,
} from '../../../src/pipeline/check/check-conversations.ts';
import {readStages} from '../../../src/pipeline/stages/read-stages.ts';
import {nameKey} from '../../../src/pipeline/tables/name.ts';
import {PRESENT} from '../stages/present-stages.ts';

const GOOD: ConversationRow = {
  row: 2,
  date: 46_112,
  customer: 'Acme',
  deal: '',
  stage: 'Talk',
  value: 100,
  salesperson: '',
  expectedClose: 46_142,
  nextStep: '',
  nextStepOn: '',
  reason: '',
  notes: '',
};

const context = (status: RowStatus): ConversationContext => ({
  stages: readStages(PRESENT).stages,
  customers: new Set(['Acme', 'Birch'].map(nameKey)),
  statusOf: () => status,
});

/** What is said of a row like a good one: `column: reason remedy`. */
function said(status: RowStatus, ...rows: readonly Partial<ConversationRow>[]): string[] {
  const findings = checkConversations(
    rows.map((more, index) => ({...GOOD, row: index + 2, ...more})),
    context(status),
  );
  return findings.map(({column, reason, remedy}) => `${column}: ${reason} ${remedy}`);
}

describe('a row of the log that is left out', () => {
  it.each([
    [{date: ''}, 'date: The row has no date. Type the day of the conversation.'],
    [{date: 'soon'}, 'date: "soon" is no date. Type it again as a date, such as 2026-03-31.'],
    [{customer: ' '}, 'customer: The row has no customer. Type the name of the customer.'],
    [{customer: '#N/A'}, 'customer: The row has no customer. Type the name of the customer.'],
    [
      {stage: 'Demo'},
      'stage: "Demo" is not one of the stages. Choose one of: Talk, Offer, Won, Lost. Or add it to Stages.',
    ],
    [
      {stage: '#REF!'},
      'stage: "#REF!" is not one of the stages. Choose one of: Talk, Offer, Won, Lost. Or add it to Stages.',
    ],
  ])('%j is told why', (cells, text) => {
    expect(said('no', cells)).toEqual([text]);
  });

  it('is told all that is wrong with it', () => {
    expect(said('no', {date: '', customer: '', stage: 'Demo'}).map(text => text.split(':')[0])).toEqual([
      'date',
      'customer',
      'stage',
    ]);
  });

  it('is not blamed for what is right in it: its stage in another spelling, or none', () => {
    expect(said('no', {stage: ' TALK ', date: ''})).toHaveLength(1);
    expect(said('no', {stage: ' ', date: ''})).toHaveLength(1);
  });

  it('is passed over where it is empty, and where it is only planned', () => {
    const empty = Object.fromEntries(Object.keys(GOOD).map(id => [id, id === 'row' ? 2 : ' ']));
    expect(said('no', empty)).toEqual([]);
    expect(said('no', {...empty, notes: 'x'})).toHaveLength(2);
    expect(said('planned', {date: '', customer: ''})).toEqual([]);
  });

  it('is said with its row and its weight', () => {
    expect(checkConversations([{...GOOD, row: 7, date: ''}], context('no'))).toEqual([
      {
        table: 'conversations',
        row: 7,
        column: 'date',
        weight: 'leftOut',
        reason: 'The row has no date.',
        remedy: 'Type the day of the conversation.',
      },
    ]);
  });
});

describe('a row of the log that counts', () => {
  it('is nothing to speak of when it is good, or lacks what may be blank', () => {
    expect(said('counts', {}, {value: '', expectedClose: '', stage: ''}, {customer: ' BIRCH'})).toEqual([]);
  });

  it.each([
    [{date: 2026}, 'date: The date lies before 1990. Check whether it is meant; the row counts.'],
    [{value: 'much'}, 'value: "much" is no number. Type the amount as a number; until then it counts as blank.'],
    [
      {expectedClose: 'May'},
      'expectedClose: "May" is no date. Type it again as a date; until then it counts as blank.',
    ],
    [{nextStepOn: '?'}, 'nextStepOn: "?" is no date. Type it again as a date; until then it counts as blank.'],
    [
      {customer: ' Cedar  Foods'},
      'customer: "Cedar Foods" is not listed in Customers. Add it there to give it a source and the day its account was opened; its conversations count anyway.',
    ],
  ])('%j is odd', (cells, text) => {
    expect(said('counts', cells)).toEqual([text]);
  });

  it('names a customer that is not listed once, however it is written', () => {
    const rows = [{customer: 'Cedar'}, {customer: 'CEDAR '}, {customer: 'Dune'}];
    const found = checkConversations(
      rows.map((more, index) => ({...GOOD, row: index + 2, ...more})),
      context('counts'),
    );
    expect(found.map(({row, weight}) => [row, weight])).toEqual([
      [2, 'odd'],
      [4, 'odd'],
    ]);
  });

  it('is judged by what the formulas say of it, not by its cells', () => {
    expect(said('counts', {date: ''})).toEqual([]);
  });
});
