/** What the deal card does, each as one row: what it costs, what it changes of the deal, and two users at once. */
import {beforeAll, describe, expect, it, vi} from 'vitest';
import {type DealChange, moveTo, rowOn} from '../../../sidebar/deals/deal-row.ts';
import type {NewConversation} from '../../../src/panel/schemas.ts';
import type {Choices, DealChoice, StageChoice} from '../../../src/pipeline/choices/choices.ts';
import type {Host} from '../../../workbench/index.ts';
import {ask, choicesOf, newRow} from './new-row.ts';
import {preparedHost} from './prepared-host.ts';

vi.setConfig({testTimeout: 180_000, hookTimeout: 180_000});

const NOW = '2025-10-05T14:05:07';
const PLAN = {nextStep: 'Call', nextStepOn: '2025-10-09'};

const stage = ({stages}: Choices, name: string): StageChoice => stages.find(({stage}) => stage === name) as StageChoice;

type Make = (deal: DealChoice, choices: Choices) => DealChange;
const move =
  (to: string, more: DealChange = {}): Make =>
  (deal, choices) => ({...moveTo(stage(choices, to), deal, NOW), ...more});

/** Each with what it makes of a deal of Acme that stands at Engaging, is worth 900, is Ada's, and has a plan. */
const ACTIONS: readonly (readonly [does: string, make: Make, becomes: Partial<DealChoice>])[] = [
  [
    'moves to the next stage',
    move('Qualified'),
    // Seven days later is a Sunday.
    {stage: 'Qualified', nextStep: 'Confirm budget, need and date; send the proposal', nextStepOn: '2025-10-13'},
  ],
  [
    'moves back',
    move('Contacting'),
    {stage: 'Contacting', nextStep: 'Reach the person and agree on a meeting', nextStepOn: '2025-10-09'},
  ],
  ['wins', move('Won', {value: 1250}), {stage: 'Won', value: 1250, nextStep: '', nextStepOn: ''}],
  ['loses', move('Lost', {reason: 'Price'}), {stage: 'Lost', nextStep: '', nextStepOn: ''}],
  ['disqualifies', move('Disqualified', {reason: 'Too small'}), {stage: 'Disqualified', nextStep: '', nextStepOn: ''}],
  [
    'plans the next step',
    () => ({nextStep: 'Send', nextStepOn: '2025-10-10'}),
    {nextStep: 'Send', nextStepOn: '2025-10-10'},
  ],
  ['notes', () => ({notes: 'They like it'}), {}],
  ['hands over', () => ({salesperson: 'Ben'}), {salesperson: 'Ben'}],
];

const BEFORE: DealChoice = {
  customer: 'Acme',
  deal: '',
  stage: 'Engaging',
  value: 900,
  salesperson: 'Ada',
  expectedClose: '',
  ...PLAN,
  inStageSince: '2025-10-01',
  lastContact: '2025-10-01',
};

function begun(): {readonly host: Host; readonly choices: Choices} {
  const host = preparedHost('empty');
  const {customer, stage, value, salesperson} = BEFORE;
  const row = newRow(choicesOf(host), {customer, stage, value, salesperson, ...PLAN, date: '2025-10-01'});
  ask(host, 'saveConversation', [row]);
  return {host, choices: choicesOf(host)};
}

/** The notes of all conversations after the first. */
const notes = (host: Host): unknown[] => {
  const [headers = [], , ...rows] = host.sheet('Conversations').values();
  const [customer, text] = [headers.indexOf('Customer'), headers.indexOf('Notes')];
  return rows.filter(row => row[customer] !== '').map(row => row[text]);
};

describe('one row', () => {
  let host: Host;
  let choices: Choices;
  beforeAll(() => {
    ({host, choices} = begun());
  });

  it.each(ACTIONS)('%s and is taken back, in at most eight service calls', (_, make, becomes) => {
    const [deal] = choices.deals as [DealChoice];
    expect(deal).toEqual(BEFORE);
    const row = rowOn(deal, choices, NOW, make(deal, choices));
    host.calls.reset();
    ask(host, 'saveConversation', [row]);
    expect(host.calls.total).toBeLessThanOrEqual(8);
    const since = becomes.stage ? {inStageSince: '2025-10-05'} : {};
    expect(choicesOf(host).deals).toEqual([{...BEFORE, ...since, lastContact: '2025-10-05', ...becomes}]);
    ask(host, 'undoConversation', [row]);
    expect(choicesOf(host).deals).toEqual([BEFORE]);
  });

  it('begins another deal', () => {
    const fresh = {...BEFORE, deal: 'Second', nextStep: '', nextStepOn: ''};
    const row = rowOn(fresh, choices, NOW, {...moveTo(stage(choices, 'Engaging'), fresh, NOW), salesperson: 'Ada'});
    ask(host, 'saveConversation', [row]);
    expect(choicesOf(host).deals).toMatchObject([{deal: ''}, {deal: 'Second', stage: 'Engaging', value: null}]);
    ask(host, 'undoConversation', [row]);
    expect(choicesOf(host).deals).toEqual([BEFORE]);
  });
});

describe('two users', () => {
  let host: Host;
  let choices: Choices;
  beforeAll(() => {
    ({host, choices} = begun());
    // Writing reads no formula: without them it takes the stand-in no time.
    for (const name of host.sheetNames) {
      if (!['Conversations', 'Customers'].includes(name)) host.sheet(name).delete();
    }
  });

  const noteOf = (user: string): NewConversation => rowOn(BEFORE, choices, NOW, {notes: `by ${user}`});

  /** What B does before each service call of A's: at once, or after A where A holds the lock. */
  function interleave(name: string, first: NewConversation, second: NewConversation): void {
    for (let at = 1, isOver = false; !isOver; at++) {
      ask(host, 'saveConversation', [{...second, notes: 'to be sure'}]);
      if (name === 'undoConversation') ask(host, 'saveConversation', [first]);
      isOver = true;
      let again = false;
      const beforeCall = (call: number): void => {
        if (call !== at) return;
        isOver = false;
        again = !(host.call('saveConversation', [second], {user: 'b'}) as {ok: boolean}).ok;
        expect(again).toBe(host.lock.holder !== undefined);
      };
      expect(host.call(name, [first], {user: 'a', beforeCall})).toMatchObject({ok: true});
      if (again || isOver) ask(host, 'saveConversation', [second], 'b');
      const [mine, others] = [name === 'undoConversation' ? [] : [first.notes], ['by B', 'to be sure']];
      expect(notes(host).sort(), `before call ${at}`).toEqual([...mine, ...others].sort());
      if (mine.length > 0) ask(host, 'undoConversation', [first], 'a');
      expect(notes(host).sort(), `before call ${at}`).toEqual(others);
      for (const row of [second, {...second, notes: 'to be sure'}]) ask(host, 'undoConversation', [row], 'b');
      expect(notes(host)).toEqual([]);
    }
  }

  it.each(ACTIONS)('who act on one deal lose and double nothing: one %s', (_, make) => {
    const row = rowOn(BEFORE, choices, NOW, {notes: 'by A', ...make(BEFORE, choices)});
    interleave('saveConversation', row, noteOf('B'));
    interleave('undoConversation', row, noteOf('B'));
  });

  it('who write the very same note in one second keep one of them when one takes it back', () => {
    const row = noteOf('A');
    for (const user of ['a', 'b']) ask(host, 'saveConversation', [row], user);
    ask(host, 'undoConversation', [row], 'a');
    expect(notes(host)).toEqual(['by A']);
    // Its answer was lost: the row of the other is not taken for the one that is gone.
    ask(host, 'undoConversation', [{...row, mayBeThere: true}], 'a');
    expect(notes(host)).toEqual(['by A']);
  });
});
