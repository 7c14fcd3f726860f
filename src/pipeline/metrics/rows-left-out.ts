import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {eq, gt, minus} from '../../formula/operators';
import {NOT_COUNTED} from '../facts/judged';
import {CONVERSATIONS} from '../tables/tables';
import type {Here} from './measure';

/**
 * How many rows of Conversations are not empty, not planned, and lack a customer, a real date or a known stage. The header
 * is one of the rows that do not count, so there always is one to look at, and it is taken off in the end.
 */
export function rowsLeftOut({cells}: Here): Node {
  const [first, ...rest] = CONVERSATIONS.columns.map(({id}) => cells.conversations(id));
  const suspects = fx.FILTER(fx.HSTACK(first as Node, ...rest), eq(cells.judged('stage'), NOT_COUNTED));
  const written = fx.IFERROR(fx.LEN(fx.TRIM(suspects)), 1);
  const writtenInRow = fx.MMULT(written, fx.SEQUENCE(rest.length + 1, 1, 1, 0));
  return fx.ARRAYFORMULA(minus(fx.SUM(fx.IF(gt(writtenInRow, 0), 1, 0)), 1));
}
