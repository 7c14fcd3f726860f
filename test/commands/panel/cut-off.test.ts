/** A change of the stages that Google ends in the middle, and whoever comes next. */
import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {StageChange, StageReceipt} from '../../../src/panel/schemas.ts';
import {stageMark} from '../../../src/pipeline/stages/stage.ts';
import type {Host} from '../../../workbench/index.ts';
import {click} from '../spreadsheet.ts';
import {ask, choicesOf, newRow} from './new-row.ts';
import {preparedHost} from './prepared-host.ts';
import {renaming} from './stage-change.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 120_000});

let host: Host;
let change: StageChange;
let before: unknown;

const tables = () => ['Stages', 'Conversations'].map(name => host.sheet(name).values());
const stages = () => host.sheet('Stages').values('A2:A10').flat();
const toasts = () => host.screen.shown.filter(({kind}) => kind === 'toast').map(shown => JSON.stringify(shown));

beforeEach(() => {
  host = preparedHost('empty');
  for (const stage of ['Engaging', 'Closing', 'Engaging']) {
    ask(host, 'saveConversation', [newRow(choicesOf(host), {stage, isNewCustomer: true})]);
  }
  // The one takes the other's name, so that a half-made change cannot be told by what the rows hold.
  change = renaming(host, {Engaging: 'Closing', Closing: 'Engaging'});
  before = tables();
});

/** Ends the run at its write of that number. */
function cutOff(atWrite: number): void {
  let writes = 0;
  const beforeCall = (_: number, method: string): void => {
    if (method === 'Range.setValues' && ++writes === atWrite) host.faults.add(method, {ends: true, when: 'after'});
  };
  expect(() => host.call('saveStages', [change], {beforeCall})).toThrow(/maximum execution time/);
  host.faults.clear();
}

describe.each([1, 2, 3, 4])('a change of the stages that ends after its write %i', write => {
  it('is finished when somebody else opens the panel, and said', () => {
    cutOff(write);
    const choices = ask<{stages: {stage: string}[]}>(host, 'readChoices', [], 'b');
    expect(choices.stages.map(({stage}) => stage)).toEqual(change.stages.map(({stage}) => stage));
    expect(host.sheet('Conversations').values('D2:D4').flat()).toEqual(['Closing', 'Engaging', 'Closing']);
    expect(toasts().at(-1)).toContain('had been cut off half-way. It is finished now.');
    expect(ask<{stages: unknown[]}>(host, 'readChoices', [], 'b').stages).toHaveLength(change.stages.length);
  });

  it('gives its answer to who tries again, and can be taken back', () => {
    cutOff(write);
    const receipt = ask<StageReceipt>(host, 'saveStages', [change]);
    expect(stages()).toContain('Closing');
    expect(receipt.seen).toEqual(change.stages.map(stageMark));
    ask(host, 'undoStages', [receipt]);
    expect(tables()).toEqual(before);
  });
});

it('is finished by a menu item, and rows that were logged meanwhile follow', () => {
  change.stages = change.stages.map(stage => ({
    ...stage,
    stage: stage.was === 'Engaging' ? 'Talks' : String(stage.was),
  }));
  cutOff(1);
  host.sheet('Conversations').paste([['2025-10-05', 'Acme', '', 'Engaging']], 'A5');
  click(host, 'Refresh overview', 'b');
  expect(host.sheet('Conversations').values('D2:D5').flat()).toEqual(['Talks', 'Closing', 'Talks', 'Talks']);
  expect(stages()).toContain('Talks');
});

it('leaves stages alone that somebody changed since, and says so', () => {
  cutOff(1);
  host.sheet('Stages').type('A10', 'Pilot');
  ask(host, 'readChoices', [], 'b');
  expect(stages()).toContain('Pilot');
  expect(toasts().at(-1)).toContain('somebody changed the stages since');
});

it('is refused where a formula stands that it would write over, and nothing is written', () => {
  host.sheet('Stages').type('C4', '=1/4');
  const wish = {...change, seen: choicesOf(host).stages.map(stageMark)};
  wish.stages = wish.stages.map((stage, index) => ({...stage, probability: index === 2 ? 0.5 : stage.probability}));
  const present = tables();
  expect(() => ask(host, 'saveStages', [wish])).toThrow(/Stages!C4 holds a formula/);
  expect(tables()).toEqual(present);
});

it('gives an answer to who tries again after it came through, and touches nothing beside the stages', () => {
  host.sheet('Stages').paste([['Owner'], ['Ada'], ['Ben'], ['Cleo']], 'J1');
  host.faults.add('Lock.releaseLock', {message: 'Quota used up for one day.'});
  expect(() => host.call('saveStages', [change])).toThrow(/Quota/);
  const present = tables();
  const receipt = ask<StageReceipt>(host, 'saveStages', [change]);
  expect(tables()).toEqual(present);
  ask(host, 'undoStages', [receipt]);
  expect(tables()).toEqual(present);
});
