/** Numbers inside texts. TEXT() is not used: its masks are read in the spreadsheet's locale. */
import * as fx from '../../formula/call';
import type {Node, Operand} from '../../formula/node';
import {eq, join, times} from '../../formula/operators';

/** Never broken at the end of a line. */
const NO_BREAK_SPACE = '\u00a0';

/** An amount without decimals, with the separators of the spreadsheet's locale. */
export function amountInWords(amount: Operand): Node {
  return fx.FIXED(amount, 0);
}

/** A share as a whole percentage: `41 %`. */
export function percentInWords(share: Operand): Node {
  return join(fx.ROUND(times(share, 100), 0), `${NO_BREAK_SPACE}%`);
}

/** A day as `2026-03-31`. */
export function dayInWords(day: Operand): Node {
  const twoDigits = (number: Node) => fx.RIGHT(join('0', number), 2);
  return join(fx.YEAR(day), '-', twoDigits(fx.MONTH(day)), '-', twoDigits(fx.DAY(day)));
}

/** `one` for 1, `many` for any other number. */
export function plural(count: Operand, one: Operand, many: Operand): Node {
  return fx.IF(eq(count, 1), one, many);
}

/** `1 day`, `5 days`. */
export function daysInWords(count: Node): Node {
  return join(count, plural(count, ' day', ' days'));
}
