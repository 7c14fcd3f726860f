/** How facts are taken out of the log by row number. Row numbers are sorted and never repeat, so LOOKUP is exact on them. */
import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {and, gt, minus, or} from '../../formula/operators';
import type {GivenFact} from '../tables/extract';
import type {ConversationColumn} from '../tables/tables';
import {dayOr, numberOr} from './clean';
import type {Cells, ColumnId} from './columns';
import {startsDeal} from './log';

/** A column at these rows of its sheet. */
export function atRows(rows: Node, column: Node): Node {
  return fx.LOOKUP(rows, fx.ROW(column), column);
}

/** A column of the log at these rows of its sheet. */
export function atLogRow(cells: Cells, rows: Node, column: ColumnId<'log'>): Node {
  return atRows(rows, cells.log(column));
}

/** A column of Conversations at these rows. */
export function atConversation(cells: Cells, rows: Node, column: ConversationColumn): Node {
  return atRows(rows, cells.conversations(column));
}

/** A fact of the deal that begins in these rows of the log, or that these rows are of. */
export function ofPair(cells: Cells, rows: Node, fact: ColumnId<'pairs'> | Node): Node {
  return fx.LOOKUP(rows, cells.pairs('first'), typeof fact === 'string' ? cells.pairs(fact) : fact);
}

/**
 * For deals that end in these rows of the log, the row of Conversations that gives a fact last; where none does, the deal's
 * first one, so that no other deal's fact is ever taken.
 *
 * @param gives whether a cell of the column gives the fact.
 */
export function rowGiving(cells: Cells, last: Node, column: ConversationColumn, gives: (cell: Node) => Node): Node {
  return amongGiving(cells, last, gives(atConversation(cells, cells.log('row'), column)), cells.log('row'));
}

/** For deals that end in these rows of the log, the number that a column gives last; `""` where it gives none. */
export function lastNumber(cells: Cells, last: Node, column: ConversationColumn): Node {
  const given = atConversation(cells, cells.log('row'), column);
  return amongGiving(cells, last, fx.ISNUMBER(given), numberOr(given, ''));
}

/** The first day of the last stay of deals that end in these rows of the log. */
export function inStageSince(cells: Cells, last: Node): Node {
  return givenDayOr(
    cells,
    last,
    'inStageSince',
    fx.INT(atLogRow(cells, fx.LOOKUP(last, cells.stays('row'), cells.stays('row')), 'date')),
  );
}

/** What an extract says of deals that end in these rows of the log; else, from a log, what follows from its rows. */
export function givenOr(
  cells: Cells,
  last: Node,
  fact: GivenFact,
  read: (cell: Node, otherwise: Node) => Node,
  otherwise: Node,
): Node {
  const column = cells.given?.(fact);
  return column ? read(atRows(atLogRow(cells, last, 'row'), column), otherwise) : otherwise;
}

/** The same of a day; where the extract has none, too, what follows from the row. */
export function givenDayOr(cells: Cells, last: Node, fact: GivenFact, otherwise: Node): Node {
  return givenOr(cells, last, fact, dayOr, otherwise);
}

/** What stands in the last row of the log, up to `last`, in which a fact is given or a deal starts. */
function amongGiving(cells: Cells, last: Node, isGiven: Node, what: Node): Node {
  const rows = fx.FILTER(
    fx.HSTACK(fx.ROW(cells.log('row')), what),
    and(gt(cells.log('row'), 0), or(isGiven, startsDeal(cells))),
  );
  return fx.VLOOKUP(last, rows, 2, true);
}

/** The first of some sorted row numbers that is `from` or larger. */
export function firstFrom(from: Node, rows: Node): Node {
  return fx.LOOKUP(minus(from, 1), fx.VSTACK(0, rows), fx.VSTACK(rows, ''));
}
