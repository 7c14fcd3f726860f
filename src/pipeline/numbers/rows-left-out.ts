import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells} from '../calculation/cells';
import {CONVERSATIONS} from '../tables/tables';

/**
 * How many rows of Conversations are not empty, not planned, and lack a customer, a real date or a known stage. The header
 * is one of the rows that do not count, so there always is one to look at, and it is taken off in the end.
 */
export function rowsLeftOut(cells: Cells): Node {
  const columns = CONVERSATIONS.columns.map(({id}) => cells.conversations(id));
  const suspects = fx.FILTER(fx.HSTACK(...columns), op(cells.rows('status'), '=', 0));
  const written = fx.IFERROR(fx.LEN(fx.TRIM(suspects)), 1);
  const writtenInRow = fx.MMULT(written, fx.SEQUENCE(columns.length, 1, 1, 0));
  return fx.ARRAYFORMULA(op(fx.SUM(fx.IF(op(writtenInRow, '>', 0), 1, 0)), '-', 1));
}
