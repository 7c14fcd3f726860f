/** Numbers inside texts. TEXT() is not used: its masks are read in the spreadsheet's locale. */
import * as fx from '../../formula/call';
import type {Node, Operand} from '../../formula/node';
import {eq, gt, join, times} from '../../formula/operators';
import type {Money} from '../tables/money';

/** Never broken at the end of a line. */
const NO_BREAK_SPACE = '\u00a0';

/** An amount with the currency and the decimals of the log, and the separators of the spreadsheet's locale. */
export function amountInWords(amount: Operand, {prefix, suffix, decimals}: Money): Node {
  const number = fx.FIXED(amount, decimals);
  const behind = suffix === '' ? number : join(number, suffix);
  return prefix === '' ? behind : join(prefix, behind);
}

/** How many, with the separators of the spreadsheet's locale. */
export function countInWords(count: Operand): Node {
  return fx.FIXED(count, 0);
}

/** Days with one decimal, as the cells show them. */
export function averageInWords(days: Operand): Node {
  return fx.FIXED(days, 1);
}

/** A share as a percentage with one decimal, as the cells show it: `41.3 %`. */
export function percentInWords(share: Operand): Node {
  return join(fx.FIXED(times(share, 100), 1), `${NO_BREAK_SPACE}%`);
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

/** A text of at most so many characters; a longer one ends in three dots. */
export function shortened(text: Node, most: number): Node {
  return fx.IF(gt(fx.LEN(text), most), join(fx.LEFT(text, most - 1), '…'), text);
}
