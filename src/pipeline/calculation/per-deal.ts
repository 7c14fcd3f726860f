import {fx} from '../../formula/call';
import type {Node} from '../../formula/node';
import type {Cells} from './cells';
import {asLongAs, groupOrder, spill} from './spill';

/** A column with one row for each deal. */
export function perDeal(cells: Cells, column: Node): Node {
  return spill(asLongAs(cells.deals('dealNumber'), column));
}

/**
 * For each deal, the largest (`ascending`) or smallest `number` among its rows of the log, passed through `then`. Sorting
 * within deals leaves the deals where they are, so the log's own last rows pick the right ones.
 */
export function lastWithin(cells: Cells, number: Node, ascending: boolean, then: (picked: Node) => Node): Node {
  const sorted = fx.SORT(number, groupOrder(cells.log('dealNumber')), true, number, ascending);
  return fx.IFNA(then(fx.FILTER(sorted, cells.log('isLast'))), '');
}
