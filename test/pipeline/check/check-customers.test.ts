import {expect, it} from 'vitest';
import {type CustomerRow, checkCustomers} from '../../../src/pipeline/check/check-customers.ts';

function row(row: number, customer: unknown, source: unknown = '', accountOpened: unknown = ''): CustomerRow {
  return {row, customer, accountOpened, source, contact: '', email: '', phone: ''};
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

it('says what to do about a row without a name, whatever else it holds', () => {
  const findings = checkCustomers([row(2, '', 'Fair'), row(3, ' ', '', 46_112)], new Set());
  expect(findings).toEqual(
    [2, 3].map(at => ({
      table: 'customers',
      row: at,
      column: 'customer',
      weight: 'odd',
      reason: 'The row has no customer.',
      remedy: 'Type the name of the customer, or clear the row.',
    })),
  );
});

it('says of a name that stands twice that the first row counts, and no more of it', () => {
  const findings = checkCustomers([row(2, 'Acme'), row(3, 'Birch'), row(4, ' ACME ', '', 'soon')], new Set([4]));
  expect(findings.map(({row: at, column, reason, remedy}) => `${at} ${column}: ${reason} ${remedy}`)).toEqual([
    '4 customer: "ACME" is already listed in row 2, and the first row counts. Delete one of the two rows.',
  ]);
});

it('says of an account that it was opened late, and of one opened on no day that it counts as blank', () => {
  const rows = [
    row(2, 'Acme', '', 46_112),
    row(3, 'Birch', '', 'soon'),
    row(4, 'Cedar', '', ''),
    row(5, 'Dune', '', 1),
  ];
  const findings = checkCustomers(rows, new Set([2, 3, 4]));
  expect(findings.map(({row: at, column, reason, remedy}) => `${at} ${column}: ${reason} ${remedy}`)).toEqual([
    '2 accountOpened: The account was opened after the first sales conversation, so the customer is left out of Days before pipeline. Correct the day, or leave it: nothing else depends on it.',
    '3 accountOpened: "soon" is no date. Type it again as a date; until then it counts as blank.',
  ]);
});
