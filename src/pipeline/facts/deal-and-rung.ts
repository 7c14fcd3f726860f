/**
 * A deal's row in the log and a rung as one number, so that one sort puts the highest rung of each deal last. The
 * other way, a sort by two columns and its edges, takes two more columns.
 */
import type {Node, Operand} from '../../formula/node';
import {minus, plus, times} from '../../formula/operators';

/** More rungs than any pipeline has. */
export const HIGHEST_RUNG = 999;
const STEP = HIGHEST_RUNG + 1;

/** Both as one number: larger for a higher rung of the deal, and for any rung of a later deal. `rungIn` undoes it. */
export function dealAndRung(deal: Operand, rung: Operand): Node {
  return plus(times(deal, STEP), rung);
}

/** The rung out of such a number of this deal. */
export function rungIn(both: Node, deal: Node): Node {
  return minus(both, times(deal, STEP));
}
