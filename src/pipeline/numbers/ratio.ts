import {fx} from '../../formula/call';
import {type Node, type Operand, op} from '../../formula/node';
import {NOTHING} from './metric';

/** The quotient, or the dash where there is nothing to divide by. */
export function ratio(dividend: Operand, divisor: Operand): Node {
  return fx.IF(op(divisor, '=', 0), NOTHING, op(dividend, '/', divisor));
}
