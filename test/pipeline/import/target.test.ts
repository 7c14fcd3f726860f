import {expect, it} from 'vitest';
import {TARGETS_OF_LISTS, type TargetId, targetOf} from '../../../src/pipeline/import/target.ts';

it('a target holds what its cells are read as', () => {
  const types: Record<TargetId, string> = {
    customer: 'name',
    deal: 'name',
    dealId: 'name',
    date: 'date',
    created: 'date',
    lastChange: 'date',
    closed: 'date',
    stageDay: 'date',
    stage: 'name',
    status: 'name',
    isWon: 'text',
    isLost: 'text',
    isClosed: 'text',
    value: 'number',
    probability: 'number',
    salesperson: 'name',
    expectedClose: 'date',
    nextStep: 'text',
    nextStepOn: 'date',
    reason: 'name',
    notes: 'text',
    source: 'name',
    contact: 'text',
    email: 'text',
    phone: 'text',
    accountOpened: 'date',
  };
  expect(Object.fromEntries(TARGETS_OF_LISTS.map(({id, type}) => [id, type]))).toEqual(types);
});

it('each has a label of its own', () => {
  const labels = TARGETS_OF_LISTS.map(({label}) => label);
  expect(labels).not.toContain('');
  expect(new Set(labels).size).toBe(labels.length);
});

it('one that is none is a bug', () => {
  expect(targetOf('value').label).toBe('Value');
  expect(() => targetOf('foo' as TargetId)).toThrow('No list has a column foo.');
});
