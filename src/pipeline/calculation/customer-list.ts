/** One row for each customer that has a deal, in the order of the deals: what counts a customer once. */
import {fx} from '../../formula/call';
import type {Node} from '../../formula/node';
import type {CalculationColumn, Cells, CustomerListColumn, DealColumn} from './cells';
import {groupOrder, pick, spill} from './spill';

export const CUSTOMER_LIST: readonly CalculationColumn<CustomerListColumn>[] = [
  {
    id: 'inScope',
    isFlag: true,
    header: 'Customer in scope',
    what: '1 where one of its deals passes the filters',
    formula: cells => spill(largest(cells, 'inScope')),
  },
  {
    id: 'prospectMonth',
    header: 'Prospect in month',
    what: 'Month number of its first-ever sales conversation, where that belongs to a deal that passes, else 0',
    formula: cells => spill(largest(cells, 'prospectMonth')),
  },
  {
    id: 'sourceNumber',
    header: 'Customer source',
    what: 'Number of its source',
    formula: cells => spill(largest(cells, 'sourceNumber')),
  },
  {
    id: 'daysBeforePipeline',
    header: 'Customer days before',
    what: 'Days from Account opened to its first sales conversation',
    formula: cells => spill(pick(cells.deals('daysBeforePipeline'), cells.deals('isCustomersFirst'))),
  },
];

/** The largest number among a customer's deals. */
function largest(cells: Cells, column: DealColumn): Node {
  const numbers = cells.deals(column);
  const sorted = fx.SORT(numbers, groupOrder(cells.deals('customerNumber')), true, numbers, false);
  return pick(sorted, cells.deals('isCustomersFirst'));
}
