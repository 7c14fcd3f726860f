import {expect, it} from 'vitest';
import {type CustomerRow, checkCustomers} from '../../../src/pipeline/check/check-customers.ts';

function row(row: number, customer: unknown, source: unknown = ''): CustomerRow {
  return {row, customer, accountOpened: '', source};
}

it('takes a cell with an error for no name, each time', () => {
  const findings = checkCustomers([row(2, '#N/A'), row(3, '#N/A', 'Fair'), row(4, 'Acme')], new Set());
  expect(findings.map(({row: at, reason}) => [at, reason])).toEqual([
    [2, 'The row has no customer.'],
    [3, 'The row has no customer.'],
  ]);
});

it('passes blank rows over', () => {
  expect(checkCustomers([row(2, ''), row(3, '  ')], new Set())).toEqual([]);
});
