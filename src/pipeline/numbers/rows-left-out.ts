import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import {endOfAsOf} from '../calculation/as-of';
import type {Cells} from '../calculation/cells';
import {dateOrZero, isDate, key} from '../calculation/clean';
import {stageNumber} from '../calculation/stage-number';
import {CONVERSATIONS} from '../tables/tables';

/** How many rows of Conversations are not empty, not planned, and lack a customer, a real date or a known stage. */
export function rowsLeftOut(cells: Cells): Node {
  const date = cells.conversations('date');
  const written = CONVERSATIONS.columns
    .map(({id}): Node => fx.IFERROR(fx.LEN(fx.TRIM(cells.conversations(id))), 1))
    .reduce((sum, length) => op(sum, '+', length));
  const planned = op(isDate(date), '*', op(dateOrZero(date), '>=', endOfAsOf(cells)));
  const hasCustomer = op(key(cells.conversations('customer')), '<>', '');
  const counts = op(op(isDate(date), '*', hasCustomer), '*', op(stageNumber(cells), '>=', 0));
  const isRow = op(op(fx.ROW(date), '>', 1), '*', op(written, '>', 0));
  return fx.ARRAYFORMULA(fx.SUM(op(isRow, '*', op(op(1, '-', planned), '*', op(1, '-', counts)))));
}
