/**
 * What is worked out once and read by many formulas, one cell each: the day, the filters, the period, and how many rows
 * each list has. TODAY() is calculated at every edit, with all that hangs on it, so only one of these cells asks for it.
 */
import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {and, eq, ge, gt, minus, ne, or, over, plus, times} from '../../formula/operators';
import {amountDoubt} from './amount-doubt';
import {AFTER_LAST_DAY, dayOr, isAsOf, isDate, key, tidy} from './clean';
import {single} from './column';
import type {Cells, FactColumn, InputId, SettingId} from './columns';
import {inputDoubt} from './input-doubt';
import {PLANNED} from './judged';
import {scopeLine} from './scope-line';
import {headerDoubt, roomDoubt, sheetDoubtOr} from './sheet-doubts';
import {rowsOf} from './spill';
import {stagesDoubt} from './stages-doubt';

export const SETTINGS: readonly FactColumn<SettingId>[] = [
  single('asOf', 'As of', cells => fx.IF(isAsOf(cells.input('asOf')), fx.INT(cells.input('asOf')), fx.TODAY()), {
    isDay: true,
  }),
  filter('salesperson', 'Salesperson filter'),
  filter('source', 'Source filter'),
  single('from', 'First contact from', cells => dayOr(cells.input('from'), 0), {isDay: true}),
  single('to', 'First contact to', cells => dayOr(cells.input('to'), AFTER_LAST_DAY - 1), {isDay: true}),
  single('months', 'Months in period', cells => {
    const period = tidy(cells.input('period'));
    return fx.IF(eq(period, 'Month'), 1, fx.IF(eq(period, 'Year'), 12, 3));
  }),
  byPeriod('period', 'Period in words', 'this month', 'this quarter', 'this year'),
  byPeriod('periodHeading', 'Period as a heading', 'This month', 'This quarter', 'This year'),
  byPeriod('lastPeriod', 'Period before in words', 'last month', 'last quarter', 'last year'),
  single(
    'periodStart',
    'Period from',
    cells => {
      const [day, months] = [cells.settings('asOf'), cells.settings('months')];
      const before = times(fx.INT(over(minus(fx.MONTH(day), 1), months)), months);
      return fx.DATE(fx.YEAR(day), plus(before, 1), 1);
    },
    {isDay: true},
  ),
  single(
    'previousStart',
    'Period before from',
    ({settings}) => plus(fx.EOMONTH(settings('periodStart'), minus(minus(0, settings('months')), 1)), 1),
    {isDay: true},
  ),
  single('monthStart', 'Month from', cells => plus(fx.EOMONTH(cells.settings('asOf'), -1), 1), {isDay: true}),
  single('monthEnd', 'Month to', cells => fx.EOMONTH(cells.settings('asOf'), 0), {isDay: true}),
  single(
    'weekStart',
    'Week from',
    cells => plus(minus(cells.settings('asOf'), fx.WEEKDAY(cells.settings('asOf'), 2)), 1),
    {isDay: true},
  ),
  single('weekEnd', 'Week to', cells => plus(cells.settings('weekStart'), 6), {isDay: true}),
  single('wonStage', 'Won stage', cells => fx.XLOOKUP('Won', cells.stageList('type'), cells.stageList('number'), 0)),
  single('stageRows', 'Stages', cells => fx.MAX(1, fx.COUNTIFS(cells.stageList('key'), '?*'))),
  rows('logRows', 'Rows of the log', cells => cells.log('date')),
  rows('stayRows', 'Stays', cells => cells.stays('row')),
  rows('pairRows', 'Deals with and without a stage', cells => cells.pairs('first')),
  rows('dealRows', 'Deals that pass', cells => cells.deals('first')),
  single('plans', 'Next steps', ({conversations, judged}) => {
    const isPlan = or(isDate(conversations('nextStepOn')), ne(tidy(conversations('nextStep')), ''));
    return fx.ARRAYFORMULA(fx.SUM(fx.IF(and(ge(judged('stage'), 0), isPlan), 1, 0)));
  }),
  single('begun', 'Begun', ({judged}) => {
    const moved = plus(fx.COUNTIFS(judged('stage'), '>1'), fx.COUNTIFS(judged('stage'), PLANNED));
    return fx.IF(gt(moved, 0), 2, fx.IF(gt(fx.COUNTIFS(judged('stage'), '>=0'), 0), 1, 0));
  }),
  single('longestName', 'Longest name', ({pairs, stageList, conversations}) => {
    const names = [pairs('salesperson'), pairs('source'), stageList('stage'), conversations('reason')] as const;
    const [first, ...others] = names.map(cells => fx.MAX(fx.IFERROR(fx.LEN(cells), 0)));
    return fx.ARRAYFORMULA(fx.MAX(first as Node, ...others));
  }),
  single('largestAmount', 'Largest amount', ({pairs, quotas}) => {
    const deals = fx.MAX(
      fx.SUMIFS(pairs('value'), pairs('value'), '>0'),
      minus(0, fx.SUMIFS(pairs('value'), pairs('value'), '<0')),
    );
    return fx.MAX(deals, times(fx.SUM(quotas('quota')), 12));
  }),
  single('scope', 'Scope', cells => sheetDoubtOr(cells, scopeLine(cells))),
  single('room', 'Room', roomDoubt),
  single('headers', 'Headers', headerDoubt),
  single('oddStages', 'Odd stages', stagesDoubt),
  single('oddAmounts', 'Odd amounts', amountDoubt),
  single('oddInputs', 'Odd inputs', inputDoubt),
];

function filter(id: 'salesperson' | 'source', header: string): FactColumn<SettingId> {
  return single(id, header, cells => key(cells.input(id satisfies InputId)));
}

function byPeriod(id: SettingId, header: string, month: string, quarter: string, year: string): FactColumn<SettingId> {
  return single(id, header, ({settings}) =>
    fx.IF(eq(settings('months'), 1), month, fx.IF(eq(settings('months'), 12), year, quarter)),
  );
}

function rows(id: SettingId, header: string, numbers: (cells: Cells) => Node): FactColumn<SettingId> {
  return single(id, header, cells => rowsOf(numbers(cells)));
}
