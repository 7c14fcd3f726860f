import {describe, expect, it} from 'vitest';
import {findColumns} from '../../../src/pipeline/tables/header';
import {CUSTOMERS} from '../../../src/pipeline/tables/tables';

/** Columns of Customers that none of these header rows has. */
const PERSON = ['contact', 'email', 'phone'];

describe('the columns of a table', () => {
  it('are found by their headers wherever they stand', () => {
    expect(findColumns(CUSTOMERS, ['Mine', 'Source', '', 'Customer', 'Account opened'])).toEqual({
      columns: {source: 2, customer: 4, accountOpened: 5},
      missing: PERSON,
      twice: [],
    });
  });

  it('are found in any case and spacing, and not by a part of the header', () => {
    const {columns, missing} = findColumns(CUSTOMERS, [' CUSTOMER ', 'account  opened', 'Source of the lead']);
    expect(columns).toEqual({customer: 1, accountOpened: 2});
    expect(missing).toEqual(['source', ...PERSON]);
  });

  it('are the first of two with one header', () => {
    expect(findColumns(CUSTOMERS, ['Customer', 'Source', 'customer', 'source', 'SOURCE'])).toEqual({
      columns: {customer: 1, source: 2},
      missing: ['accountOpened', ...PERSON],
      twice: ['customer', 'source'],
    });
  });

  it('are all missing from a blank row, and from one of other cells', () => {
    for (const row of [[], ['', ''], [1, true, new Date(0), '#REF!']]) {
      expect(findColumns(CUSTOMERS, row).missing).toEqual(['customer', 'accountOpened', 'source', ...PERSON]);
    }
  });
});
