import {expect, it} from 'vitest';
import {checkData, type DataToCheck} from '../../../src/pipeline/check/check-data.ts';
import {PRESENT} from '../stages/present-stages.ts';

const talk = (row: number, customer: string, stage: string) => ({
  row,
  date: 46_112,
  customer,
  deal: '',
  stage,
  value: '',
  salesperson: '',
  expectedClose: '',
  nextStep: '',
  nextStepOn: '',
  reason: '',
  notes: '',
});

const BARE = {contact: '', email: '', phone: ''};
const DATA: DataToCheck = {
  stages: PRESENT,
  customers: [{...BARE, row: 2, customer: 'Acme', accountOpened: '', source: ''}],
  conversations: [talk(2, 'acme ', 'Talk')],
  targets: [{row: 2, salesperson: 'Ann', quotaPerMonth: 100}],
  statusOf: () => 'counts',
  openedLate: new Set(),
};

it('finds nothing where all is well', () => {
  expect(checkData(DATA)).toEqual([]);
});

it('goes through the tables in their order', () => {
  const found = checkData({
    stages: [...PRESENT, {...(PRESENT[0] as (typeof PRESENT)[0]), row: 6, stage: 'Demo', type: ''}],
    customers: [...DATA.customers, {...BARE, row: 3, customer: 'ACME', accountOpened: '', source: ''}],
    conversations: [...DATA.conversations, talk(3, 'Birch', 'Talk'), talk(4, 'Acme', 'Bid')],
    targets: [{row: 2, salesperson: '', quotaPerMonth: 100}],
    statusOf: row => (row === 4 ? 'no' : 'counts'),
    openedLate: new Set(),
  });
  expect(found.map(({table, row, column, weight}) => `${table} ${row} ${column} ${weight}`)).toEqual([
    'stages 6 type wrong',
    'customers 3 customer odd',
    'conversations 3 customer odd',
    'conversations 4 stage leftOut',
    'targets 2 salesperson odd',
  ]);
});

it('names the stages that a row may have', () => {
  const [finding] = checkData({...DATA, conversations: [talk(2, 'Acme', 'Bid')], statusOf: () => 'no'});
  expect(finding?.remedy).toContain('Talk, Offer, Won, Lost.');
});

it('passes on which accounts were opened late', () => {
  const customers = [{...BARE, row: 2, customer: 'Acme', accountOpened: 46_113, source: ''}];
  expect(checkData({...DATA, customers, openedLate: new Set([2])})).toMatchObject([{column: 'accountOpened'}]);
  expect(checkData({...DATA, customers})).toEqual([]);
});
