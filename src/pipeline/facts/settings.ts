/**
 * What is worked out once and read by many formulas, one cell each: the day, the filters, the period, and how many rows
 * each list has. TODAY() is calculated at every edit, with all that hangs on it, so only one of these cells asks for it.
 */
import {fx} from '../../formula/call';
import type {Node} from '../../formula/node';
import {eq, minus, over, plus, times} from '../../formula/operators';
import {AFTER_LAST_DAY, dayOr, key} from './clean';
import type {Cells, FactColumn, InputId, SettingId} from './columns';
import {scopeLine} from './scope-line';
import {rowsOf} from './spill';

export const SETTINGS: readonly FactColumn<SettingId>[] = [
  {
    id: 'asOf',
    header: 'As of',
    what: "The As of cell's day, or today where it holds no date",
    isDay: true,
    formula: cells => fx.IF(fx.ISNUMBER(cells.input('asOf')), fx.INT(cells.input('asOf')), fx.TODAY()),
  },
  filter('salesperson', 'Salesperson filter'),
  filter('source', 'Source filter'),
  {
    id: 'from',
    header: 'First contact from',
    what: 'The day, or 0 where the cell holds no date',
    isDay: true,
    formula: cells => dayOr(cells.input('from'), 0),
  },
  {
    id: 'to',
    header: 'First contact to',
    what: 'The day, or the last day that there is where the cell holds no date',
    isDay: true,
    formula: cells => dayOr(cells.input('to'), AFTER_LAST_DAY - 1),
  },
  {
    id: 'months',
    header: 'Months in period',
    what: 'Month 1, Year 12, and Quarter, which is what anything else means, 3',
    formula: cells => {
      const period = fx.TRIM(cells.input('period'));
      return fx.IF(eq(period, 'Month'), 1, fx.IF(eq(period, 'Year'), 12, 3));
    },
  },
  {
    id: 'period',
    header: 'Period in words',
    what: 'For sentences',
    formula: ({settings}) =>
      fx.IF(eq(settings('months'), 1), 'this month', fx.IF(eq(settings('months'), 12), 'this year', 'this quarter')),
  },
  {
    id: 'periodStart',
    header: 'Period from',
    what: 'First day of the calendar period that contains As of',
    isDay: true,
    formula: cells => {
      const [day, months] = [cells.settings('asOf'), cells.settings('months')];
      const before = times(fx.INT(over(minus(fx.MONTH(day), 1), months)), months);
      return fx.DATE(fx.YEAR(day), plus(before, 1), 1);
    },
  },
  {
    id: 'monthStart',
    header: 'Month from',
    what: 'First day of the month of As of',
    isDay: true,
    formula: cells => plus(fx.EOMONTH(cells.settings('asOf'), -1), 1),
  },
  {
    id: 'monthEnd',
    header: 'Month to',
    what: 'Last day of the month of As of',
    isDay: true,
    formula: cells => fx.EOMONTH(cells.settings('asOf'), 0),
  },
  {
    id: 'weekStart',
    header: 'Week from',
    what: 'Monday of the week of As of',
    isDay: true,
    formula: cells => plus(minus(cells.settings('asOf'), fx.WEEKDAY(cells.settings('asOf'), 2)), 1),
  },
  {
    id: 'weekEnd',
    header: 'Week to',
    what: 'Sunday of the week of As of',
    isDay: true,
    formula: cells => plus(cells.settings('weekStart'), 6),
  },
  {
    id: 'wonStage',
    header: 'Won stage',
    what: 'Number of the stage of type Won',
    formula: cells => fx.XLOOKUP('Won', cells.stageList('type'), cells.stageList('number'), 0),
  },
  {
    id: 'stageRows',
    header: 'Stages',
    what: 'How many stages there are, 1 at the least',
    formula: cells => fx.MAX(1, fx.COUNTIFS(cells.stageList('key'), '?*')),
  },
  rows('logRows', 'Rows of the log', cells => cells.log('date')),
  rows('stayRows', 'Stays', cells => cells.stays('row')),
  rows('pairRows', 'Deals with and without a stage', cells => cells.pairs('first')),
  rows('dealRows', 'Deals that pass', cells => cells.deals('first')),
  {
    id: 'scope',
    header: 'Scope',
    what: 'The day and the filters in force, for every sheet that is shown or printed by itself',
    formula: scopeLine,
  },
];

function filter(id: 'salesperson' | 'source', header: string): FactColumn<SettingId> {
  return {id, header, what: 'Name as compared; blank: all', formula: cells => key(cells.input(id satisfies InputId))};
}

function rows(id: SettingId, header: string, numbers: (cells: Cells) => Node): FactColumn<SettingId> {
  return {id, header, what: 'How many, 1 at the least', formula: cells => rowsOf(numbers(cells))};
}
