/**
 * One row for each pair of customer and deal in the log, in its order: what decides whether a deal passes the filters, and
 * whose it is. A pair that never had a sales conversation is no deal and passes nothing. All further facts are worked out
 * on the sheet Deals, for the deals that pass.
 */
import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {and, eq, ge, gt, lt, minus, ne, plus} from '../../formula/operators';
import type {CustomerColumn} from '../tables/tables';
import {isDate, key, keyOrNone, keysBelowHeader, numberOr, tidy} from './clean';
import {spilling} from './column';
import type {Cells, ColumnId, FactColumn} from './columns';
import {startsDeal} from './log';
import {atConversation, atLogRow, atRows, firstFrom, givenDayOr, givenOr, lastNumber, rowGiving} from './log-lookup';
import {above, BEHIND_ALL, below, cut, pick} from './spill';

type PairColumn = ColumnId<'pairs'>;

export const PAIRS: readonly FactColumn<PairColumn>[] = [
  spilling('first', 'First row', cells => pick(fx.ROW(cells.log('key')), gt(cells.log('date'), 0), startsDeal(cells))),
  spilling('last', 'Last row', cells => {
    const next = asMany(cells, below(cells.pairs('first')));
    const end = fx.IF(fx.ISNUMBER(next), minus(next, 1), plus(cells.settings('logRows'), 1));
    return fx.IF(fx.ISNUMBER(ofPairs(cells, 'first')), end, '');
  }),
  spilling('customerKey', 'Customer key', cells => {
    const row = atLogRow(cells, ofPairs(cells, 'first'), 'row');
    return key(atConversation(cells, row, 'customer'));
  }),
  spilling('customer', 'Customer number', cells => {
    const row = fx.ROW(cells.pairs('customerKey'));
    return fx.IFNA(fx.MATCH(asMany(cells, row), pick(row, startsCustomer(cells)), 1), '');
  }),
  spilling('customerRow', 'Row of customer', cells => {
    const names = cells.customers('customer');
    return fx.XLOOKUP(ofPairs(cells, 'customerKey'), keysBelowHeader(names), fx.ROW(names), 0);
  }),
  spilling('stage', 'Stage number', cells => fx.IFNA(atLogRow(cells, ofPairs(cells, 'last'), 'standing'), 0)),
  spilling(
    'firstMoment',
    'First moment',
    cells => {
      const row = firstFrom(ofPairs(cells, 'first'), cells.stays('row'));
      const moment = givenDayOr(cells, ofPairs(cells, 'last'), 'firstContact', atLogRow(cells, row, 'date'));
      return fx.IFERROR(fx.IF(gt(ofPairs(cells, 'stage'), 0), moment, ''), '');
    },
    {isDay: true},
  ),
  spilling(
    'customersFirst',
    "Customer's first moment",
    cells => {
      const customer = ofPairs(cells, 'customer');
      const moment = numberOr(ofPairs(cells, 'firstMoment'), BEHIND_ALL);
      const sorted = asMany(cells, fx.SORT(fx.HSTACK(moment, customer), 2, true, 1, true));
      const isFirst = asMany(cells, startsCustomer(cells));
      return fx.IFNA(fx.LOOKUP(customer, fx.FILTER(customer, isFirst), fx.FILTER(sorted, isFirst)), '');
    },
    {isDay: true},
  ),
  spilling('value', 'Value', cells => fx.IFERROR(lastNumber(cells, ofPairs(cells, 'last'), 'value'), '')),
  spilling('salesperson', 'Salesperson', cells => lastName(cells, ofPairs(cells, 'last'), 'salesperson')),
  spilling('source', 'Source', cells =>
    givenOr(cells, ofPairs(cells, 'last'), 'source', tidy, tidy(ofCustomer(cells, 'source'))),
  ),
  spilling('daysBefore', 'Days before pipeline', cells => {
    const opened = ofCustomer(cells, 'accountOpened');
    const first = ofPairs(cells, 'customersFirst');
    const isKnown = and(isDate(opened), lt(first, BEHIND_ALL));
    const counted = fx.IFERROR(fx.IF(isKnown, minus(fx.INT(first), fx.INT(opened)), ''), '');
    return givenOr(cells, ofPairs(cells, 'last'), 'daysBefore', cell => numberOr(cell, ''), counted);
  }),
  spilling('passes', 'Passes', cells => {
    const moment = ofPairs(cells, 'firstMoment');
    return and(
      fx.ISNUMBER(moment),
      named(cells, 'salesperson'),
      named(cells, 'source'),
      ge(moment, cells.settings('from')),
      lt(moment, plus(cells.settings('to'), 1)),
    );
  }),
];

/** The text that a deal's rows give last, tidied; `""` where none does. */
export function lastName(cells: Cells, last: Node, column: 'salesperson' | 'reason'): Node {
  const row = rowGiving(cells, last, column, cell => ne(tidy(cell), ''));
  return tidy(atConversation(cells, row, column));
}

/** For each pair whether it is the first of its customer; also TRUE right below the last pair. */
function startsCustomer(cells: Cells): Node {
  return and(fx.ISNUMBER(cells.pairs('last')), ne(cells.pairs('customerKey'), above(cells.pairs('customerKey'))));
}

/** What Customers says first of each pair's customer. */
function ofCustomer(cells: Cells, column: CustomerColumn): Node {
  return atRows(ofPairs(cells, 'customerRow'), cells.customers(column));
}

function named(cells: Cells, filter: 'salesperson' | 'source'): Node {
  const wanted = cells.settings(filter);
  return fx.IF(eq(wanted, ''), 1, eq(keyOrNone(ofPairs(cells, filter)), wanted));
}

/** The rows of a column that stand for a pair. */
export function ofPairs(cells: Cells, column: PairColumn): Node {
  return asMany(cells, cells.pairs(column));
}

/** As many rows as there are pairs. */
function asMany(cells: Cells, rows: Node): Node {
  return cut(rows, cells.settings('pairRows'));
}
