import * as fx from '../../formula/call';
import {type Node, op, type ReferenceNode} from '../../formula/node';
import {gt, lt, minus, or} from '../../formula/operators';
import {IN_MENU} from '../menu';
import type {Cells} from './columns';

/** From here on a number has no more digits than Sheets keeps, and some of them may add up to none. */
const MOST = op(10, '^', 15);

/** Says that an amount is too large to be one; else blank. */
export function amountDoubt({pairs, conversations}: Cells): Node {
  const {sheet} = conversations('value') as ReferenceNode;
  const said = `A value in ${sheet} is too large to be an amount: ${IN_MENU}Check data names the cell.`;
  const value = pairs('value');
  return fx.IF(or(gt(fx.MAX(value), MOST), lt(fx.MIN(value), minus(0, MOST))), said, '');
}
