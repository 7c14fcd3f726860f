/**
 * One row for each pair of customer and deal in the log, in its order: what decides whether a deal passes the filters, and
 * whose it is. A pair that never had a sales conversation is no deal and passes nothing. All further facts are worked out
 * on the sheet Deals, for the deals that pass.
 */
import {fx} from '../../formula/call';
import type {Node} from '../../formula/node';
import {and, eq, ge, gt, lt, minus, ne, plus} from '../../formula/operators';
import {isDate, key, keyOrNone, keysBelowHeader, numberOr, tidy} from './clean';
import type {Cells, ColumnId, FactColumn} from './columns';
import {startsDeal} from './log';
import {atConversation, atLogRow, firstFrom, lastNumber, rowGiving} from './log-lookup';
import {above, BEHIND_ALL, below, cut, pick, spill} from './spill';

type PairColumn = ColumnId<'pairs'>;

export const PAIRS: readonly FactColumn<PairColumn>[] = [
  {
    id: 'first',
    header: 'First row',
    formula: cells => spill(pick(fx.ROW(cells.log('key')), gt(cells.log('date'), 0), startsDeal(cells))),
  },
  {
    id: 'last',
    header: 'Last row',
    formula: cells => {
      const next = cut(below(cells.pairs('first')), cells.settings('pairRows'));
      const end = fx.IF(fx.ISNUMBER(next), minus(next, 1), plus(cells.settings('logRows'), 1));
      return spill(fx.IF(fx.ISNUMBER(own(cells, 'first')), end, ''));
    },
  },
  {
    id: 'customerKey',
    header: 'Customer key',
    formula: cells => {
      const row = atLogRow(cells, own(cells, 'first'), 'row');
      return spill(key(atConversation(cells, row, 'customer')));
    },
  },
  {
    id: 'customer',
    header: 'Customer number',
    formula: cells => {
      const row = fx.ROW(cells.pairs('customerKey'));
      return spill(fx.IFNA(fx.MATCH(cut(row, cells.settings('pairRows')), pick(row, startsCustomer(cells)), 1), ''));
    },
  },
  {
    id: 'customerRow',
    header: 'Row of customer',
    formula: cells => {
      const names = cells.customers('customer');
      return spill(fx.XLOOKUP(own(cells, 'customerKey'), keysBelowHeader(names), fx.ROW(names), 0));
    },
  },
  {
    id: 'stage',
    header: 'Stage number',
    formula: cells => spill(fx.IFNA(atLogRow(cells, own(cells, 'last'), 'standing'), 0)),
  },
  {
    id: 'firstMoment',
    header: 'First moment',
    isDay: true,
    formula: cells => {
      const row = firstFrom(own(cells, 'first'), cells.stays('row'));
      return spill(fx.IFERROR(fx.IF(gt(own(cells, 'stage'), 0), atLogRow(cells, row, 'date'), ''), ''));
    },
  },
  {
    id: 'customersFirst',
    header: "Customer's first moment",
    isDay: true,
    formula: cells => {
      const customer = own(cells, 'customer');
      const moment = numberOr(own(cells, 'firstMoment'), BEHIND_ALL);
      const sorted = cut(fx.SORT(fx.HSTACK(moment, customer), 2, true, 1, true), cells.settings('pairRows'));
      const isFirst = cut(startsCustomer(cells), cells.settings('pairRows'));
      return spill(fx.IFNA(fx.LOOKUP(customer, fx.FILTER(customer, isFirst), fx.FILTER(sorted, isFirst)), ''));
    },
  },
  {
    id: 'value',
    header: 'Value',
    formula: cells => spill(fx.IFERROR(lastNumber(cells, own(cells, 'last'), 'value'), '')),
  },
  {
    id: 'salesperson',
    header: 'Salesperson',
    formula: cells => spill(lastName(cells, own(cells, 'last'), 'salesperson')),
  },
  {
    id: 'source',
    header: 'Source',
    formula: cells => {
      const source = cells.customers('source');
      return spill(tidy(fx.LOOKUP(own(cells, 'customerRow'), fx.ROW(source), source)));
    },
  },
  {
    id: 'daysBefore',
    header: 'Days before pipeline',
    formula: cells => {
      const column = cells.customers('accountOpened');
      const opened = fx.LOOKUP(own(cells, 'customerRow'), fx.ROW(column), column);
      const first = own(cells, 'customersFirst');
      const isKnown = and(isDate(opened), lt(first, BEHIND_ALL));
      return spill(fx.IFERROR(fx.IF(isKnown, minus(fx.INT(first), fx.INT(opened)), ''), ''));
    },
  },
  {
    id: 'passes',
    header: 'Passes',
    formula: cells => {
      const moment = own(cells, 'firstMoment');
      const passes = and(
        fx.ISNUMBER(moment),
        named(cells, 'salesperson'),
        named(cells, 'source'),
        ge(moment, cells.settings('from')),
        lt(moment, plus(cells.settings('to'), 1)),
      );
      return spill(passes);
    },
  },
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

function named(cells: Cells, filter: 'salesperson' | 'source'): Node {
  const wanted = cells.settings(filter);
  return fx.IF(eq(wanted, ''), 1, eq(keyOrNone(own(cells, filter)), wanted));
}

/** The pairs' own rows of a column. */
function own(cells: Cells, column: PairColumn): Node {
  return cut(cells.pairs(column), cells.settings('pairRows'));
}
