import {fx} from '../../formula/call';
import {type Node, type Operand, op} from '../../formula/node';
import {monthsInPeriod} from '../calculation/as-of';
import type {CalculationColumn, Cells, DealColumn, PersonColumn, QuotaColumn} from '../calculation/cells';
import {key, keysBelowHeader, NO_NAME} from '../calculation/clean';
import {pick, spill} from '../calculation/spill';
import {NOTHING} from '../numbers/metric';
import {ratio} from '../numbers/ratio';
import {foundPerRow, namesOf, numbered, perRow, uniqueKeys} from './group';
import type {GroupColumn} from './group-column';

/** Each salesperson of a deal, by name, and the team as a whole. */
export const SALESPEOPLE: readonly GroupColumn<PersonColumn>[] = [
  {
    id: 'key',
    header: 'Salesperson key',
    what: 'Name as compared',
    formula: cells => uniqueKeys(cells.deals('personKey'), op(cells.deals('inScope'), '=', 1)),
  },
  {
    id: 'name',
    header: 'Salesperson',
    what: 'Each salesperson of a deal, by name; deals without one as (none).',
    unit: 'text',
    formula: cells =>
      namesOf(cells.people('key'), cells.people('number'), cells.deals('personKey'), cells.deals('salesperson')),
  },
  {
    id: 'number',
    header: 'Salesperson number',
    what: 'Counts the salespeople from 1',
    formula: cells => numbered(cells.people('key')),
  },
  {
    id: 'openDeals',
    header: 'Open deals',
    what: 'Deals whose state is Open.',
    unit: 'count',
    formula: cells =>
      foundPerRow(cells.people('number'), person =>
        fx.COUNTIFS(cells.deals('personNumber'), person, cells.deals('state'), 'Open'),
      ),
    total: cells => sum(cells, 'openDeals'),
  },
  summed('openValue', 'Open value', 'Sum of the values of the open deals.', 'openValue', 'money'),
  summed(
    'weightedValue',
    'Weighted',
    "Sum of value × the stage's probability over the open deals.",
    'weighted',
    'money',
  ),
  summed('wonDeals', 'Won deals', 'Deals won in the period: their won on lies in it.', 'wonInPeriod', 'count'),
  summed('wonValue', 'Won value', 'Sum of the values of the deals won in the period.', 'wonInPeriodValue', 'money'),
  summed('lostDeals', 'Lost deals', 'Deals lost in the period: in stage since lies in it.', 'lostInPeriod'),
  summed('closingDays', 'Days to close', 'Of the deals won in the period, all together', 'wonInPeriodDays'),
  {
    id: 'winRate',
    header: 'Win %',
    what: 'Won ÷ (won + lost), of the deals closed in the period: won on, or of a lost deal in stage since, lies in it.',
    unit: 'share',
    formula: cells => perPerson(cells, winRate(cells.people('wonDeals'), cells.people('lostDeals'))),
    total: cells => winRate(sum(cells, 'wonDeals'), sum(cells, 'lostDeals')),
  },
  {
    id: 'averageDaysToClose',
    header: 'Days to close',
    what: 'Mean of days to close over the deals won in the period.',
    unit: 'days',
    formula: cells => perPerson(cells, ratio(cells.people('closingDays'), cells.people('wonDeals'))),
    total: cells => ratio(sum(cells, 'closingDays'), sum(cells, 'wonDeals')),
  },
  {
    id: 'quota',
    header: 'Quota',
    what: 'Quota per month from Targets × the months of the period: 1, 3 or 12. The team: of everybody in Targets, or of the Salesperson filter.',
    unit: 'money',
    formula: cells =>
      perPerson(
        cells,
        fx.IFERROR(
          op(
            fx.XLOOKUP(cells.people('key'), cells.quotas('key'), cells.quotas('quota'), NOTHING),
            '*',
            monthsInPeriod(cells),
          ),
          NOTHING,
        ),
      ),
    total: teamQuota,
  },
  {
    id: 'attainment',
    header: 'Attained',
    what: 'Won value ÷ quota.',
    unit: 'share',
    formula: cells => perPerson(cells, attainment(cells.people('wonValue'), cells.people('quota'))),
    total: cells => attainment(sum(cells, 'wonValue'), teamQuota(cells)),
  },
  {
    id: 'coverage',
    header: 'Coverage',
    what: 'Open value ÷ (quota − won value), where that is positive: how often the open deals cover what is missing.',
    unit: 'times',
    formula: cells =>
      perPerson(cells, coverage(cells.people('openValue'), cells.people('wonValue'), cells.people('quota'))),
    total: cells => coverage(sum(cells, 'openValue'), sum(cells, 'wonValue'), teamQuota(cells)),
  },
  {
    id: 'forecast',
    header: 'Forecast',
    what: 'Won value + weighted value.',
    unit: 'money',
    formula: cells => perPerson(cells, op(cells.people('wonValue'), '+', cells.people('weightedValue'))),
    total: cells => op(sum(cells, 'wonValue'), '+', sum(cells, 'weightedValue')),
  },
];

/** The quotas of Targets, each salesperson once: of one listed twice the first row counts. */
export const QUOTAS: readonly CalculationColumn<QuotaColumn>[] = [
  {
    id: 'key',
    header: 'Quota key',
    what: 'Salesperson as compared',
    formula: cells => {
      const keys = keysBelowHeader(cells.targets('salesperson'));
      return spill(fx.UNIQUE(pick(keys, op(keys, '<>', ''), op(keys, '<>', NO_NAME))));
    },
  },
  {
    id: 'quota',
    header: 'Quota per month',
    what: 'A number, or the dash where Targets gives none',
    formula: cells => {
      const quota = fx.XLOOKUP(
        cells.quotas('key'),
        keysBelowHeader(cells.targets('salesperson')),
        cells.targets('quotaPerMonth'),
        '',
      );
      return spill(fx.IF(op(cells.quotas('key'), '=', ''), '', fx.IF(fx.ISNUMBER(quota), quota, NOTHING)));
    },
  },
];

/** The quotas of all, with or without a deal; under a Salesperson filter that person's. The dash where there is none. */
function teamQuota(cells: Cells): Node {
  const filter = key(cells.input('salesperson'));
  const everyone = fx.IF(op(fx.COUNT(cells.quotas('quota')), '=', 0), NOTHING, fx.SUM(cells.quotas('quota')));
  const perMonth = fx.IF(
    op(filter, '=', ''),
    everyone,
    fx.XLOOKUP(filter, cells.quotas('key'), cells.quotas('quota'), NOTHING),
  );
  return fx.IFERROR(op(perMonth, '*', monthsInPeriod(cells)), NOTHING);
}

function summed(
  id: PersonColumn,
  header: string,
  what: string,
  of: DealColumn,
  unit?: 'count' | 'money',
): GroupColumn<PersonColumn> {
  return {
    id,
    header,
    what,
    ...(unit ? {unit} : {}),
    formula: cells =>
      foundPerRow(cells.people('number'), person => fx.SUMIF(cells.deals('personNumber'), person, cells.deals(of))),
    total: cells => sum(cells, id),
  };
}

function sum(cells: Cells, column: PersonColumn): Node {
  return fx.SUM(cells.people(column));
}

function winRate(won: Node, lost: Node): Node {
  return ratio(won, op(won, '+', lost));
}

function attainment(won: Node, quota: Operand): Node {
  return fx.IF(fx.ISNUMBER(quota), ratio(won, quota), NOTHING);
}

function coverage(open: Node, won: Node, quota: Node): Node {
  const missing = fx.IFERROR(op(quota, '-', won), 0);
  return fx.IF(op(missing, '>', 0), op(open, '/', missing), NOTHING);
}

function perPerson(cells: Cells, column: Node): Node {
  return perRow(cells.people('number'), column);
}
