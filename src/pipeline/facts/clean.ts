/** Formulas that read a user's cell safely: an error, a stray space or a text where a number belongs never spreads. */
import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {eq, ge, join, lt, times} from '../../formula/operators';

/** The first day after the last one that Sheets can show (9999-12-31); a larger number is no date. */
export const AFTER_LAST_DAY = 2958466;

/** How a deal without a salesperson, source or reason is listed, and picked by a filter. */
export const NONE = '(none)';

/** No key has a space: ENCODEURL writes it as %20. */
export const NO_NAME = ' ';

/** The name as it is shown, `""` for an error. */
export function tidy(cells: Node): Node {
  return fx.IFERROR(fx.TRIM(cells), '');
}

/**
 * The name as it is compared, `""` for none. ENCODEURL makes it plain ASCII, so that SORT and `=` agree in every engine and
 * locale: a collation may take two different names (width, variation selectors, ligatures) for ties and mix their rows.
 */
export function key(cells: Node): Node {
  return fx.IFERROR(fx.ENCODEURL(fx.LOWER(fx.TRIM(cells))), '');
}

/** The same behind an encoded space, so that a blank name has a key too; a cell that holds an error has none. */
export function keyOrBlank(cells: Node): Node {
  return fx.IFERROR(fx.ENCODEURL(fx.LOWER(join(' ', fx.TRIM(cells)))), NO_NAME);
}

/** What `keyOrBlank` puts before a key: the key of a blank name. */
export const BLANK_KEY = '%20';

/** The name as it is compared, with `(none)` for a blank one. */
export function keyOrNone(name: Node): Node {
  return key(fx.IF(eq(name, ''), NONE, name));
}

/** The keys of a column's names below its header in row 1, whose own key is one that no name has. */
export function keysBelowHeader(cells: Node): Node {
  return fx.IF(eq(fx.ROW(cells), 1), NO_NAME, key(cells));
}

/** The number, or what stands for none. */
export function numberOr(cells: Node, none: Node | string | number): Node {
  return fx.IF(fx.ISNUMBER(cells), cells, none);
}

/** Whether the cell holds a real date: 1 or 0. A text is larger than every number, a blank cell is 0. */
export function isDate(cells: Node, firstDay = 1): Node {
  return fx.IFERROR(times(ge(cells, firstDay), lt(cells, AFTER_LAST_DAY)), 0);
}

/** 1901-01-01: the months of the year before it still are days that Sheets can show. */
const FIRST_AS_OF = 367;

/** Whether As of holds a day that everything can be computed by: 1 or 0. */
export function isAsOf(cell: Node): Node {
  return isDate(cell, FIRST_AS_OF);
}

/** 1 where the cell holds more than spaces, which an error does; else 0. */
export function isWritten(cells: Node): Node {
  return fx.IFERROR(fx.IF(eq(fx.TRIM(cells), ''), 0, 1), 1);
}

/** The date's day, or what stands for none. */
export function dayOr(cells: Node, none: Node | string | number): Node {
  return fx.IF(isDate(cells), fx.INT(cells), none);
}
