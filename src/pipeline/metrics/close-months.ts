/** When the open deals are expected to close: those overdue, by month, later, and those without a day. */
import * as fx from '../../formula/call';
import {eq, minus, plus} from '../../formula/operators';
import {NONE} from '../facts/clean';
import {CLOSE_NUMBERS} from '../facts/close-number';
import {NOTHING} from '../facts/quotas';
import {count, formula, is, LINE, sum} from './measure';
import {type ColumnRecord, figure} from './number';

const {overdue, firstMonth, later, none} = CLOSE_NUMBERS;
export const CLOSE_ROWS = none;

const closing = is('closeNumber', LINE);

/** One row for each number that a deal's expected close can have: every open deal is in one of them. */
export const CLOSE_MONTHS: readonly ColumnRecord[] = [
  figure(
    'name',
    'Expected close',
    'month',
    'Overdue, which is before As of; the rest of the month of As of; the five months after it; later; and (none).',
    formula([], ({cells, line}) => {
      const day = cells.settings('asOf');
      const ahead = fx.DATE(fx.YEAR(day), plus(fx.MONTH(day), minus(line, firstMonth)), 1);
      // The calendar of Sheets ends with the year 9999.
      const month = fx.IFERROR(ahead, NOTHING);
      const behind = fx.IF(eq(line, later), 'later', fx.IF(eq(line, none), NONE, month));
      return fx.IF(eq(line, overdue), 'overdue', behind);
    }),
  ),
  figure('deals', 'Deals', 'count', 'Open deals that are expected to close then.', count('deals', closing)),
  figure('value', 'Value', 'money', 'Sum of their values.', sum('deals', 'value', closing)),
  figure('weighted', 'Weighted', 'money', "Sum of value × the stage's probability.", sum('deals', 'weighted', closing)),
];
