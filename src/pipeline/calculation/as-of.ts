import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells} from './cells';

/** The day that everything is computed for: the As of cell's, or today's where the cell holds no date. */
export function asOfDay(cells: Cells): Node {
  return fx.IF(fx.ISNUMBER(cells.asOf()), fx.INT(cells.asOf()), fx.TODAY());
}

/** The first moment that does not count any more: a row counts to the end of the As of day. */
export function endOfAsOf(cells: Cells): Node {
  return op(asOfDay(cells), '+', 1);
}
