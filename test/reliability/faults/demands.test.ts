import {describe, expect, it} from 'vitest';
import type {Outcome} from '../commands/command.ts';
import type {DocumentState} from '../document/document-state.ts';
import {broken} from './demands.ts';
import type {Rehearsed, Tried} from './try-point.ts';

function log(...customers: string[]): DocumentState {
  const cells = Object.fromEntries(customers.map((customer, index) => [`B${index + 2}`, customer]));
  return {Conversations: {cells, size: {rows: '60'}}};
}

/** What is broken where a second row was to be logged. */
function judged(end: DocumentState, first: Partial<Outcome> = {}, between = end, second?: Outcome): string[] {
  const rehearsed = {before: log('Acme'), after: log('Acme', 'Birch')} as Rehearsed;
  const outcome: Outcome = {how: 'failed', said: 'It was too slow. Try again.', ...first};
  const tried = {first: outcome, second, between, end} as Tried;
  return Object.keys(broken(rehearsed, tried));
}

describe('what may not be', () => {
  it('is nothing where all is as after an undisturbed run', () => {
    expect(judged(log('Acme', 'Birch'))).toEqual([]);
  });

  it('is a row that is lost, doubled, by half or changed', () => {
    expect(judged(log('Birch'))).toEqual(['kept', 'same']);
    expect(judged(log('Acme', 'Birch', 'Birch'))).toEqual(['whole', 'same']);
    expect(judged(log('Acme', 'Birch', 'Bir'))).toEqual(['whole', 'same']);
    expect(judged(log('ACME', 'Birch'))).toEqual(['kept', 'whole', 'same']);
  });

  it('is anything else that is not the same, and rows left over', () => {
    const {Conversations} = log('Acme', 'Birch');
    expect(judged({Conversations: {...Conversations, notes: {1: 'new'}}})).toEqual(['same']);
    expect(judged({Conversations: {...Conversations, size: {rows: '61'}}})).toEqual(['trim']);
  });

  it('is a message that lies, shows the program’s own words, or leaves the user alone', () => {
    const good = log('Acme', 'Birch');
    const saying = (said: string, between: DocumentState) => judged(good, {said}, between);
    expect(saying('Nothing was changed. Try again.', log('Acme'))).toEqual([]);
    expect(saying('Nothing was changed. Try again.', good)).toEqual(['said']);
    expect(saying('Your own rows are as they were. Try again.', good)).toEqual([]);
    expect(saying('Your own rows are as they were. Try again.', log())).toEqual(['said']);
    expect(saying("Cannot read properties of undefined (reading 'row'). Try again.", good)).toEqual(['said']);
    expect(saying('It failed.', good)).toEqual(['said']);
    expect(saying('', good)).toEqual(['said']);
    expect(judged(good, {how: 'went well', said: ''}, log('Acme'))).toEqual(['said']);
    expect(judged(good, {how: 'ended', said: ''})).toEqual([]);
  });

  it('is a next try that fails with nothing in its way', () => {
    const second: Outcome = {how: 'failed', said: 'Again.'};
    expect(judged(log('Acme', 'Birch'), {}, log('Acme'), second)).toEqual(['said']);
  });
});
