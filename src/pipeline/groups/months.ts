import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import {asOfDay, monthNumber} from '../calculation/as-of';
import type {Cells, DealColumn, MonthColumn} from '../calculation/cells';
import {spill} from '../calculation/spill';
import {ratio} from '../numbers/ratio';
import type {GroupColumn} from './group-column';

export const MONTHS_SHOWN = 12;

/** The twelve calendar months up to the one of As of, oldest first. */
export const MONTHS: readonly GroupColumn<MonthColumn>[] = [
  {
    id: 'number',
    header: 'Month number',
    what: 'Year × 12 + month',
    formula: cells => spill(op(monthNumber(asOfDay(cells)), '+', fx.SEQUENCE(MONTHS_SHOWN, 1, 1 - MONTHS_SHOWN))),
  },
  {
    id: 'name',
    header: 'Month',
    what: 'The twelve calendar months up to the one of As of.',
    unit: 'month',
    formula: cells => {
      const month = cells.months('number');
      const year = fx.INT(op(op(month, '-', 1), '/', 12));
      return perMonth(cells, fx.DATE(year, op(month, '-', op(year, '*', 12)), 1));
    },
  },
  {
    id: 'newProspects',
    header: 'New prospects',
    what: 'Customers whose first-ever sales conversation falls in the month.',
    unit: 'count',
    formula: cells => perMonth(cells, fx.COUNTIF(cells.customerList('prospectMonth'), cells.months('number'))),
  },
  {
    id: 'entered',
    header: 'Entered',
    what: 'Deals by their first contact.',
    unit: 'count',
    formula: cells => dealsOf(cells, 'enteredMonth'),
  },
  {
    id: 'won',
    header: 'Won',
    what: 'Deals by their won on.',
    unit: 'count',
    formula: cells => dealsOf(cells, 'wonMonth'),
  },
  {
    id: 'lost',
    header: 'Lost',
    what: 'Lost deals by the day they have been lost since.',
    unit: 'count',
    formula: cells => dealsOf(cells, 'lostMonth'),
  },
  {
    id: 'winRate',
    header: 'Win %',
    what: 'Won ÷ (won + lost) of the month.',
    unit: 'share',
    formula: cells => perMonth(cells, ratio(cells.months('won'), op(cells.months('won'), '+', cells.months('lost')))),
  },
  {
    id: 'wonValue',
    header: 'Won value',
    what: 'Sum of the values of the deals won in the month.',
    unit: 'money',
    formula: cells => wonIn(cells, 'wonValue'),
  },
  {
    id: 'closingDays',
    header: 'Days to close',
    what: 'Of the deals won in the month, all together',
    formula: cells => wonIn(cells, 'daysToClose'),
  },
  {
    id: 'averageDaysToClose',
    header: 'Days to close',
    what: 'Mean of days to close over the deals won in the month.',
    unit: 'days',
    formula: cells => perMonth(cells, ratio(cells.months('closingDays'), cells.months('won'))),
  },
];

function dealsOf(cells: Cells, column: DealColumn): Node {
  return perMonth(cells, fx.COUNTIF(cells.deals(column), cells.months('number')));
}

function wonIn(cells: Cells, column: DealColumn): Node {
  return perMonth(cells, fx.SUMIF(cells.deals('wonMonth'), cells.months('number'), cells.deals(column)));
}

/** As long as the months are many; the list below them stays blank. */
function perMonth(cells: Cells, column: Node): Node {
  return spill(fx.ARRAY_CONSTRAIN(fx.IF(fx.ISNUMBER(cells.months('number')), column, ''), MONTHS_SHOWN, 1));
}
