/** One row for each customer with a deal that passes the filters: what counts a customer once. */
import * as fx from '../../formula/call';
import {spilling} from './column';
import type {ColumnId, FactColumn} from './columns';
import {pick} from './spill';

export const CUSTOMER_LIST: readonly FactColumn<ColumnId<'customerList'>>[] = [
  spilling('customer', 'Customer number', ({deals}) => {
    const facts = fx.HSTACK(deals('customerNumber'), deals('sourceNumber'), deals('daysBefore'));
    return fx.UNIQUE(pick(facts, fx.ISNUMBER(deals('first'))));
  }),
  {id: 'source', header: 'Source number', what: 'Place of its source in the list of sources'},
  {
    id: 'daysBefore',
    header: 'Days before pipeline',
    what: 'Days from Account opened to its first sales conversation',
  },
];
