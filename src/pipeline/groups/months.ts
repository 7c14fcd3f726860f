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
      const month = twelve(cells, 'number');
      const year = fx.INT(op(op(month, '-', 1), '/', 12));
      return spill(fx.DATE(year, op(month, '-', op(year, '*', 12)), 1));
    },
  },
  {
    id: 'newProspects',
    header: 'Prospects',
    what: 'Customers whose first-ever sales conversation falls in the month.',
    unit: 'count',
    formula: cells => spill(fx.COUNTIF(cells.customerList('prospectMonth'), twelve(cells, 'number'))),
  },
  {
    id: 'entered',
    header: 'Entered',
    what: 'Deals whose first contact lies in the month.',
    unit: 'count',
    formula: cells => dealsOf(cells, 'enteredMonth'),
  },
  {
    id: 'won',
    header: 'Won',
    what: 'Won deals whose won on lies in the month.',
    unit: 'count',
    formula: cells => dealsOf(cells, 'wonMonth'),
  },
  {
    id: 'lost',
    header: 'Lost',
    what: 'Lost deals whose in stage since lies in the month.',
    unit: 'count',
    formula: cells => dealsOf(cells, 'lostMonth'),
  },
  {
    id: 'winRate',
    header: 'Win %',
    what: 'Won ÷ (won + lost), of the deals won and lost in the month.',
    unit: 'share',
    formula: cells => spill(ratio(twelve(cells, 'won'), op(twelve(cells, 'won'), '+', twelve(cells, 'lost')))),
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
    formula: cells => spill(ratio(twelve(cells, 'closingDays'), twelve(cells, 'won'))),
  },
];

function dealsOf(cells: Cells, column: DealColumn): Node {
  return spill(fx.COUNTIF(cells.deals(column), twelve(cells, 'number')));
}

function wonIn(cells: Cells, column: DealColumn): Node {
  return spill(fx.SUMIF(cells.deals('wonMonth'), twelve(cells, 'number'), cells.deals(column)));
}

/** The months themselves, without the blank rows below them. */
function twelve(cells: Cells, column: MonthColumn): Node {
  return fx.ARRAY_CONSTRAIN(cells.months(column), MONTHS_SHOWN, 1);
}
