import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {gt, lt, minus, plus, times} from '../../formula/operators';
import type {Cells} from './columns';
import {isState, own} from './deal-fact';

/** By when an open deal is expected to close, as a number; 0 for a deal that is not open. */
export const CLOSE_NUMBERS = {overdue: 1, firstMonth: 2, lastMonth: 7, later: 8, none: 9} as const;

/** The row of the forecast by close that a deal is in. */
export function closeNumber(cells: Cells): Node {
  const {overdue, firstMonth, lastMonth, later, none} = CLOSE_NUMBERS;
  const close = own(cells, 'expectedClose');
  const asOf = cells.settings('asOf');
  const month = (day: Node): Node => plus(times(fx.YEAR(day), 12), fx.MONTH(day));
  // The year of a blank text is an error.
  const day = fx.IF(fx.ISNUMBER(close), close, 0);
  const place = plus(minus(month(day), month(asOf)), firstMonth);
  const ofDay = fx.IF(lt(close, asOf), overdue, fx.IF(gt(place, lastMonth), later, place));
  return fx.IF(isState(cells, 'Open'), fx.IF(fx.ISNUMBER(close), ofDay, none), 0);
}
