import {expect, it} from 'vitest';
import {columnOf, STAGES, TABLES} from '../../../src/pipeline/tables/tables';

it('says of each column what its cells hold, how a number looks in them, and what is warned of', () => {
  const columns = Object.values(TABLES).flatMap(({id: table, columns: all}) =>
    all.map(({id, type, format, validation}) => {
      const rule = validation && Object.values(validation).join(' ');
      return `${table}.${id}: ${[type, format, rule].filter(Boolean).join(', ')}`;
    }),
  );
  expect(columns).toEqual([
    'stages.stage: name',
    'stages.type: name, oneOf Open,Won,Lost,Disqualified',
    'stages.probability: number, 0%, between 0 1',
    'stages.targetDays: number, 0, atLeast 0',
    'stages.action: text',
    'stages.colour: text',
    'stages.followUpAfter: number, 0, atLeast 0',
    'stages.mailSubject: text',
    'stages.mailText: text',
    'customers.customer: name',
    'customers.accountOpened: date, yyyy-mm-dd, date',
    'customers.source: name',
    'customers.contact: text',
    'customers.email: text',
    'customers.phone: text',
    'conversations.date: date, yyyy-mm-dd, date',
    'conversations.customer: name, fromTable customers customer',
    'conversations.deal: name',
    'conversations.stage: name, fromTable stages stage',
    'conversations.value: number, #,##0, atLeast 0',
    'conversations.salesperson: name',
    'conversations.expectedClose: date, yyyy-mm-dd, date',
    'conversations.nextStepOn: date, yyyy-mm-dd, date',
    'conversations.reason: name',
    'conversations.notes: text',
    'conversations.nextStep: text',
    'targets.salesperson: name',
    'targets.quotaPerMonth: number, #,##0, atLeast 0',
  ]);
});

it('is found by its id, and has no column that nobody knows', () => {
  expect(Object.entries(TABLES).map(([id, table]) => [id, table.id])).toEqual(Object.keys(TABLES).map(id => [id, id]));
  expect(columnOf(STAGES, 'targetDays').header).toBe('Target days');
  expect(() => columnOf<string>(TABLES.stages, 'customer')).toThrow('Stages has no column customer.');
});
