/**
 * The calculation sheet with the facts of each deal, one row a deal, in the order of the log. Every column takes one row per
 * deal out of the log: the last one in some order within the deal. Sorting within deals leaves the deals where they are,
 * so the log's own edges (`isLast`) pick the right row of every sorted column and no lookup is needed.
 */
import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {CalculationColumn, Cells, DealColumn, LogColumn} from './cells';
import {dayOrBlank, keysBelowHeader, tidy} from './clean';
import {lastWithin, perDeal} from './per-deal';
import {inScope, keyOrNone} from './scope';
import {SCOPED_DEALS} from './scoped-deals';
import {groupOrder, orBehindAll, pick, spill} from './spill';

export const DEALS: readonly CalculationColumn<DealColumn>[] = [
  {id: 'dealNumber', header: 'Deal number', what: 'As in the log', formula: cells => atLast(cells, 'dealNumber')},
  {
    id: 'customerKey',
    header: 'Customer key',
    what: 'Customer as compared',
    formula: cells => atLast(cells, 'customerKey'),
  },
  {id: 'customer', header: 'Customer', what: 'As last written', formula: cells => atLast(cells, 'customer')},
  {
    id: 'deal',
    header: 'Deal',
    what: 'As last written; blank for the unnamed deal',
    formula: cells => atLast(cells, 'deal'),
  },
  {
    id: 'stage',
    header: 'Stage number',
    what: 'Current stage: the stage of its last sales conversation',
    formula: cells => atLast(cells, 'stage'),
  },
  {
    id: 'firstMoment',
    header: 'First moment',
    what: 'Date and time of its first sales conversation',
    isDay: true,
    formula: cells => {
      const moment = orBehindAll(op(cells.log('isSales'), '=', 1), cells.log('date'));
      return spill(lastWithin(cells, moment, false, picked => picked));
    },
  },
  {
    id: 'firstContact',
    header: 'First contact',
    what: 'Day of its first sales conversation',
    isDay: true,
    formula: cells =>
      perDeal(cells, fx.IF(fx.ISNUMBER(cells.deals('firstMoment')), fx.INT(cells.deals('firstMoment')), '')),
  },
  {
    id: 'lastContact',
    header: 'Last contact',
    what: 'Day of its last conversation, with or without a stage',
    isDay: true,
    formula: cells => spill(lastWithin(cells, cells.log('date'), true, day => fx.INT(day))),
  },
  {
    id: 'furthestRung',
    header: 'Furthest rung',
    what: 'Highest rung among its sales conversations, 1 if it logged none',
    formula: cells => spill(lastWithin(cells, cells.log('rung'), true, rung => fx.IF(op(rung, '<', 1), 1, rung))),
  },
  {
    id: 'inStageSince',
    header: 'In stage since',
    what: 'First day of the last unbroken run of its current stage',
    isDay: true,
    formula: cells =>
      spill(lastWithin(cells, fx.IF(cells.log('startsRun'), cells.log('date'), 0), true, day => fx.INT(day))),
  },
  lastGiven('value', 'Value'),
  lastGiven('salesperson', 'Salesperson'),
  {...lastGiven('expectedClose', 'Expected close'), isDay: true},
  {...lastGiven('nextStepOn', 'Next step on'), isDay: true},
  lastGiven('reason', 'Reason'),
  {
    id: 'isCustomersFirst',
    header: 'Is first',
    what: 'Whether it is the first row of its customer, for counting customers once',
    formula: cells =>
      perDeal(
        cells,
        op(
          op(
            fx.ISNUMBER(cells.deals('dealNumber')),
            '*',
            op(cells.deals('customerKey'), '<>', cells.dealsAbove('customerKey')),
          ),
          '>',
          0,
        ),
      ),
  },
  {
    id: 'customerNumber',
    header: 'Customer number',
    what: 'Counts the customers from 1',
    formula: cells => {
      const row = fx.ROW(cells.deals('dealNumber'));
      return perDeal(cells, fx.IFNA(fx.MATCH(row, fx.FILTER(row, cells.deals('isCustomersFirst')), 1), ''));
    },
  },
  {
    id: 'customersFirstMoment',
    header: "Customer's first moment",
    what: "Date and time of the customer's first sales conversation, over all its deals",
    isDay: true,
    formula: cells => {
      const customer = cells.deals('customerNumber');
      const moment = cells.deals('firstMoment');
      const sorted = fx.SORT(moment, groupOrder(customer), true, orBehindAll(fx.ISNUMBER(customer), moment), true);
      const once = cells.deals('isCustomersFirst');
      return perDeal(cells, fx.IFNA(fx.LOOKUP(customer, fx.FILTER(customer, once), fx.FILTER(sorted, once)), ''));
    },
  },
  {
    id: 'accountOpened',
    header: 'Account opened',
    what: 'From Customers, the first row of the customer',
    isDay: true,
    formula: cells => perDeal(cells, dayOrBlank(fromCustomers(cells, cells.customers('accountOpened')))),
  },
  {
    id: 'source',
    header: 'Source',
    what: 'From Customers, the first row of the customer',
    formula: cells => perDeal(cells, tidy(fromCustomers(cells, cells.customers('source')))),
  },
  {
    id: 'daysBeforePipeline',
    header: 'Days before pipeline',
    what: "Days from Account opened to the customer's first sales conversation",
    formula: cells =>
      perDeal(
        cells,
        fx.IF(
          fx.ISNUMBER(cells.deals('accountOpened')),
          op(fx.INT(cells.deals('customersFirstMoment')), '-', cells.deals('accountOpened')),
          '',
        ),
      ),
  },
  {
    id: 'personKey',
    header: 'Salesperson key',
    what: 'Salesperson as compared, (none) without one',
    formula: cells => perDeal(cells, keyOrNone(cells.deals('salesperson'))),
  },
  {
    id: 'sourceKey',
    header: 'Source key',
    what: 'Source as compared, (none) without one',
    formula: cells => perDeal(cells, keyOrNone(cells.deals('source'))),
  },
  {
    id: 'inScope',
    isFlag: true,
    header: 'In scope',
    what: '1 where it passes the filters, else 0',
    formula: cells => perDeal(cells, inScope(cells)),
  },
  ...SCOPED_DEALS,
];

/** Of its last conversation that gives it: by date, then stage (none first), then the fact itself. */
function lastGiven(column: DealColumn & LogColumn, header: string): CalculationColumn<DealColumn> {
  return {
    id: column,
    header,
    what: 'The last one given',
    formula: cells => {
      const fact = cells.log(column);
      const sorted = fx.SORT(
        fact,
        groupOrder(cells.log('dealNumber')),
        true,
        fx.IF(op(fact, '=', ''), 0, cells.log('date')),
        true,
        cells.log('stage'),
        true,
        fact,
        true,
      );
      return spill(pick(sorted, cells.log('isLast')));
    },
  };
}

function atLast(cells: Cells, column: LogColumn): Node {
  return spill(pick(cells.log(column), cells.log('isLast')));
}

/** The cell of the customer's first row in Customers. */
function fromCustomers(cells: Cells, column: Node): Node {
  return fx.XLOOKUP(cells.deals('customerKey'), keysBelowHeader(cells.customers('customer')), column, '');
}
