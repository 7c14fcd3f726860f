import {fx} from '../../formula/call';
import {type Node, type Operand, op} from '../../formula/node';
import type {Cells} from './cells';

/** The day that everything is computed for: the As of cell's, or today's where the cell holds no date. */
export function asOfDay(cells: Cells): Node {
  return fx.IF(fx.ISNUMBER(cells.input('asOf')), fx.INT(cells.input('asOf')), fx.TODAY());
}

/** The first moment that does not count any more: a row counts to the end of the As of day. */
export function endOfAsOf(cells: Cells): Node {
  return op(asOfDay(cells), '+', 1);
}

/** Calendar months counted through the years, so that a month is one number: year × 12 + month. */
export function monthNumber(day: Operand): Node {
  return op(op(fx.YEAR(day), '*', 12), '+', fx.MONTH(day));
}

/** How many months the period has: Month 1, Year 12, and Quarter, which is what anything else means, 3. */
export function monthsInPeriod(cells: Cells): Node {
  const period = fx.TRIM(cells.input('period'));
  return fx.IF(op(period, '=', 'Month'), 1, fx.IF(op(period, '=', 'Year'), 12, 3));
}

/** The first day of the calendar period that contains As of. */
export function periodStart(cells: Cells): Node {
  const months = monthsInPeriod(cells);
  const day = asOfDay(cells);
  const before = op(fx.INT(op(op(fx.MONTH(day), '-', 1), '/', months)), '*', months);
  return fx.DATE(fx.YEAR(day), op(before, '+', 1), 1);
}

/** The Monday of the week of As of. */
export function weekStart(cells: Cells): Node {
  return op(op(asOfDay(cells), '-', fx.WEEKDAY(asOfDay(cells), 2)), '+', 1);
}
