/**
 * The calculation sheet with the facts of each deal, one row a deal, in the order of the log. Every column takes one row per
 * deal out of the log: the last one in some order within the deal. Sorting within deals leaves the deals where they are,
 * so the log's own edges (`isLast`) pick the right row of every sorted column and no lookup is needed.
 */
import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {CalculationColumn, Cells, DealColumn, LogColumn} from './cells';
import {dayOrBlank, key, tidy} from './clean';
import {asLongAs, groupOrder, orBehindAll, pick, spill} from './spill';

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
    id: 'state',
    header: 'State',
    what: 'Type of its current stage',
    formula: cells =>
      perDeal(cells, fx.IFNA(fx.LOOKUP(cells.deals('stage'), cells.stageList('number'), cells.stageList('type')), '')),
  },
  {
    id: 'firstContact',
    header: 'First contact',
    what: 'Day of its first sales conversation',
    formula: cells => spill(lastWithin(cells, behindAllUnlessSales(cells), false, day => fx.INT(day))),
  },
  {
    id: 'lastContact',
    header: 'Last contact',
    what: 'Day of its last conversation, with or without a stage',
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
    formula: cells =>
      spill(lastWithin(cells, fx.IF(cells.log('startsRun'), cells.log('date'), 0), true, day => fx.INT(day))),
  },
  {
    id: 'wonOn',
    header: 'Won on',
    what: 'Day of its first conversation at the Won stage, where it is won',
    formula: cells => {
      const atWon = op(cells.log('stage'), '=', wonStage(cells));
      const day = lastWithin(cells, orBehindAll(atWon, cells.log('date')), false, moment => fx.INT(moment));
      return spill(fx.IF(op(picked(cells, 'state'), '=', 'Won'), day, ''));
    },
  },
  {
    id: 'daysToClose',
    header: 'Days to close',
    what: 'Whole calendar days from first contact to won on; won deals only',
    formula: cells =>
      perDeal(
        cells,
        fx.IF(fx.ISNUMBER(cells.deals('wonOn')), op(cells.deals('wonOn'), '-', cells.deals('firstContact')), ''),
      ),
  },
  lastGiven('value', 'Value'),
  lastGiven('salesperson', 'Salesperson'),
  lastGiven('expectedClose', 'Expected close'),
  lastGiven('nextStepOn', 'Next step on'),
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
    id: 'customerSince',
    header: 'Customer since',
    what: "Day of the customer's first sales conversation, over all its deals",
    formula: cells => {
      const customer = cells.deals('customerNumber');
      const first = fx.SORT(
        cells.deals('firstContact'),
        groupOrder(customer),
        true,
        orBehindAll(fx.ISNUMBER(customer), cells.deals('firstContact')),
        true,
      );
      const once = cells.deals('isCustomersFirst');
      return perDeal(cells, fx.IFNA(fx.LOOKUP(customer, fx.FILTER(customer, once), fx.FILTER(first, once)), ''));
    },
  },
  {
    id: 'accountOpened',
    header: 'Account opened',
    what: 'From Customers, the first row of the customer',
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
          op(cells.deals('customerSince'), '-', cells.deals('accountOpened')),
          '',
        ),
      ),
  },
  {
    id: 'openValue',
    header: 'Open value',
    what: 'Value of a deal whose state is Open, else blank',
    formula: cells => perDeal(cells, fx.IF(op(cells.deals('state'), '=', 'Open'), cells.deals('value'), '')),
  },
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

/** The smallest (descending) or largest (ascending) `number` of each deal, passed through `then`. */
function lastWithin(cells: Cells, number: Node, ascending: boolean, then: (picked: Node) => Node): Node {
  const sorted = fx.SORT(number, groupOrder(cells.log('dealNumber')), true, number, ascending);
  return fx.IFNA(then(fx.FILTER(sorted, cells.log('isLast'))), '');
}

function behindAllUnlessSales(cells: Cells): Node {
  return orBehindAll(op(cells.log('isSales'), '=', 1), cells.log('date'));
}

function atLast(cells: Cells, column: LogColumn): Node {
  return spill(pick(cells.log(column), cells.log('isLast')));
}

/** A column of this sheet, as long as there are deals. */
function picked(cells: Cells, column: DealColumn): Node {
  return asLongAs(cells.deals('dealNumber'), cells.deals(column));
}

function perDeal(cells: Cells, column: Node): Node {
  return spill(asLongAs(cells.deals('dealNumber'), column));
}

function wonStage(cells: Cells): Node {
  return fx.XLOOKUP('Won', cells.stageList('type'), cells.stageList('number'), 0);
}

/** The cell of the customer's first row in Customers; its header never matches. */
function fromCustomers(cells: Cells, column: Node): Node {
  const name = cells.customers('customer');
  return fx.XLOOKUP(cells.deals('customerKey'), fx.IF(op(fx.ROW(name), '=', 1), '', key(name)), column, '');
}
