import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells} from './cells';
import {isDate, key} from './clean';

/** How a deal without a salesperson, source or reason is listed, and picked by a filter. */
export const NONE = '(none)';

/** The name as it is compared, with `(none)` for a blank one. */
export function keyOrNone(name: Node): Node {
  return key(fx.IF(op(name, '=', ''), NONE, name));
}

/**
 * For each deal, 1 where it passes the filters, else 0. A blank Salesperson or Source lets all pass; From and To are days,
 * both included, and blank where they hold no real date.
 */
export function inScope(cells: Cells): Node {
  const first = cells.deals('firstContact');
  const from = cells.input('from');
  const to = cells.input('to');
  const conditions = [
    isNamed(cells.input('salesperson'), cells.deals('personKey')),
    isNamed(cells.input('source'), cells.deals('sourceKey')),
    fx.IF(op(isDate(from), '=', 1), op(first, '>=', fx.INT(from)), true),
    fx.IF(op(isDate(to), '=', 1), op(first, '<=', fx.INT(to)), true),
  ];
  return conditions.reduce((all, condition) => op(all, '*', condition), fx.IF(fx.ISNUMBER(first), 1, 0) as Node);
}

function isNamed(filter: Node, keys: Node): Node {
  return fx.IF(op(key(filter), '=', ''), true, op(keys, '=', key(filter)));
}
