/** Formulas that read a user's cell safely: an error, a stray space or a text where a number belongs never spreads. */
import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';

/** The first day after the last one that Sheets can show (9999-12-31); a larger number is no date. */
const AFTER_LAST_DAY = 2958466;

/** The name as it is shown, `""` for an error. */
export function tidy(cells: Node): Node {
  return fx.IFERROR(fx.TRIM(cells), '');
}

/**
 * The name as it is compared. ENCODEURL makes it plain ASCII, so that SORT and `=` agree in every engine and locale: a
 * collation may take two different names (width, variation selectors, ligatures) for ties and mix their rows.
 * An error gives `ifError`.
 */
export function key(cells: Node, ifError = ''): Node {
  return fx.IFERROR(fx.ENCODEURL(fx.LOWER(fx.TRIM(cells))), ifError);
}

/** The number, or `""` where the cell holds none. */
export function numberOrBlank(cells: Node): Node {
  return fx.IF(fx.ISNUMBER(cells), cells, '');
}

/** Whether the cell holds a real date: 1 or 0. */
export function isDate(cells: Node): Node {
  return op(op(dateOrZero(cells), '>=', 1), '*', op(dateOrZero(cells), '<', AFTER_LAST_DAY));
}

/** The date's serial number, or 0 where the cell holds no number. */
export function dateOrZero(cells: Node): Node {
  return fx.IF(fx.ISNUMBER(cells), cells, 0);
}

/** The date's day, or `""` where the cell holds no real date. */
export function dayOrBlank(cells: Node): Node {
  return fx.IF(isDate(cells), fx.INT(dateOrZero(cells)), '');
}

/** The keys of a column's names below its header in row 1, whose own key is one that no name has. */
export function keysBelowHeader(cells: Node): Node {
  return fx.IF(op(fx.ROW(cells), '=', 1), NO_NAME, key(cells));
}

/** No key has a space: ENCODEURL writes it as %20. */
export const NO_NAME = ' ';
