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
    isDay: true,
    formula: cells => fx.IF(fx.ISNUMBER(cells.input('asOf')), fx.INT(cells.input('asOf')), fx.TODAY()),
  },
  filter('salesperson', 'Salesperson filter'),
  filter('source', 'Source filter'),
  {
    id: 'from',
    header: 'First contact from',
    isDay: true,
    formula: cells => dayOr(cells.input('from'), 0),
  },
  {
    id: 'to',
    header: 'First contact to',
    isDay: true,
    formula: cells => dayOr(cells.input('to'), AFTER_LAST_DAY - 1),
  },
  {
    id: 'months',
    header: 'Months in period',
    formula: cells => {
      const period = fx.TRIM(cells.input('period'));
      return fx.IF(eq(period, 'Month'), 1, fx.IF(eq(period, 'Year'), 12, 3));
    },
  },
  {
    id: 'period',
    header: 'Period in words',
    formula: ({settings}) =>
      fx.IF(eq(settings('months'), 1), 'this month', fx.IF(eq(settings('months'), 12), 'this year', 'this quarter')),
  },
  {
    id: 'periodStart',
    header: 'Period from',
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
    isDay: true,
    formula: cells => plus(fx.EOMONTH(cells.settings('asOf'), -1), 1),
  },
  {
    id: 'monthEnd',
    header: 'Month to',
    isDay: true,
    formula: cells => fx.EOMONTH(cells.settings('asOf'), 0),
  },
  {
    id: 'weekStart',
    header: 'Week from',
    isDay: true,
    formula: cells => plus(minus(cells.settings('asOf'), fx.WEEKDAY(cells.settings('asOf'), 2)), 1),
  },
  {
    id: 'weekEnd',
    header: 'Week to',
    isDay: true,
    formula: cells => plus(cells.settings('weekStart'), 6),
  },
  {
    id: 'wonStage',
    header: 'Won stage',
    formula: cells => fx.XLOOKUP('Won', cells.stageList('type'), cells.stageList('number'), 0),
  },
  {
    id: 'stageRows',
    header: 'Stages',
    formula: cells => fx.MAX(1, fx.COUNTIFS(cells.stageList('key'), '?*')),
  },
  rows('logRows', 'Rows of the log', cells => cells.log('date')),
  rows('stayRows', 'Stays', cells => cells.stays('row')),
  rows('pairRows', 'Deals with and without a stage', cells => cells.pairs('first')),
  rows('dealRows', 'Deals that pass', cells => cells.deals('first')),
  {
    id: 'scope',
    header: 'Scope',
    formula: scopeLine,
  },
];

function filter(id: 'salesperson' | 'source', header: string): FactColumn<SettingId> {
  return {id, header, formula: cells => key(cells.input(id satisfies InputId))};
}

function rows(id: SettingId, header: string, numbers: (cells: Cells) => Node): FactColumn<SettingId> {
  return {id, header, formula: cells => rowsOf(numbers(cells))};
}
