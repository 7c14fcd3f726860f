/** One row for each customer with a deal that passes the filters: what counts a customer once. */
import {fx} from '../../formula/call';
import type {ColumnId, CountedColumn} from './columns';
import {pick, spill} from './spill';

export const CUSTOMER_LIST: readonly CountedColumn<ColumnId<'customerList'>>[] = [
  {
    id: 'customer',
    header: 'Customer number',
    what: 'As in the list of pairs',
    formula: ({deals}) => {
      const facts = fx.HSTACK(deals('customerNumber'), deals('sourceNumber'), deals('daysBefore'));
      return spill(fx.UNIQUE(pick(facts, fx.ISNUMBER(deals('first')))));
    },
  },
  {id: 'source', header: 'Source number', what: 'Place of its source in the list of sources'},
  {
    id: 'daysBefore',
    header: 'Days before pipeline',
    what: 'Days from Account opened to its first sales conversation',
  },
];
