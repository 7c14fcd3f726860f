/** Numbers inside sentences. TEXT() is not used: its masks are read in the spreadsheet's locale. */
import {fx} from '../../formula/call';
import {type Node, type Operand, op} from '../../formula/node';

const THOUSAND = 1000;
const MILLION = 1_000_000;
/** Groups the digits; the same in every locale, and never broken at the end of a line. */
const NO_BREAK_SPACE = '\u00a0';

/** An amount without decimals, its digits in groups of three. */
export function amountInWords(amount: Operand): Node {
  const size = fx.ROUND(fx.MAX(amount, op(0, '-', amount)), 0);
  const threeDigits = (number: Node) => fx.RIGHT(op('00', '&', number), 3);
  const thousands = fx.INT(op(fx.MOD(size, MILLION), '/', THOUSAND));
  const units = op(NO_BREAK_SPACE, '&', threeDigits(fx.MOD(size, THOUSAND)));
  const digits = fx.IF(
    op(size, '<', THOUSAND),
    size,
    fx.IF(
      op(size, '<', MILLION),
      op(thousands, '&', units),
      join(fx.INT(op(size, '/', MILLION)), NO_BREAK_SPACE, threeDigits(thousands), units),
    ),
  );
  return op(fx.IF(op(amount, '<', 0), '-', ''), '&', digits);
}

/** A share as a whole percentage: `41 %`. */
export function percentInWords(share: Operand): Node {
  return join(fx.ROUND(op(share, '*', 100), 0), `${NO_BREAK_SPACE}%`);
}

/** A day as `2026-03-31`. */
export function dayInWords(day: Operand): Node {
  const twoDigits = (number: Node) => fx.RIGHT(op('0', '&', number), 2);
  return join(fx.YEAR(day), '-', twoDigits(fx.MONTH(day)), '-', twoDigits(fx.DAY(day)));
}

/** `one` for 1, `many` for any other number. */
export function plural(count: Operand, one: Operand, many: Operand): Node {
  return fx.IF(op(count, '=', 1), one, many);
}

/** The parts one after the other. */
export function join(first: Operand, ...rest: Operand[]): Node {
  return rest.reduce<Node>((text, part) => op(text, '&', part), typeof first === 'object' ? first : op(first, '&', ''));
}
