/** The sheets that people work from, each held against the recount's deals: the sample, replayed and filtered. */
import {beforeAll, describe, expect, it} from 'vitest';
import {nameKey} from '../../src/recount/cell';
import type {DealRow} from '../../src/recount/recount';
import {type Host, serialFromDate} from '../../workbench/index';
import {cellOf} from '../property/shown-overview';
import {counted, overviewMap} from './overview';
import {setUpSpreadsheet} from './spreadsheet';

const AS_OF = '2025-08-20';
const FROM = '2025-03-01';

let host: Host;
let deals: readonly DealRow[];

beforeAll(() => {
  host = setUpSpreadsheet('YES');
  const map = overviewMap(host);
  host.sheet(map.sheet).type(cellOf(map, 'inputs', 'asOf'), AS_OF);
  host.sheet(map.sheet).type(cellOf(map, 'inputs', 'from'), FROM);
  deals = counted(host, AS_OF, {}, {from: serialOf(FROM)}).deals.filter(deal => deal.passes);
});

/** The rows of a view below its titles, by title; names as keys, days as serial numbers, blanks as null. */
function rowsOf(name: string, titleRow: number, from = 0, width = Number.POSITIVE_INFINITY): Record<string, unknown>[] {
  const values = host.sheet(name).values();
  const titles = values[titleRow - 1]?.slice(from, from + width) ?? [];
  const rows = values.slice(titleRow).map(row => row.slice(from, from + width));
  return rows
    .filter(row => row[0] !== '')
    .map(row => Object.fromEntries(titles.map((title, index) => [String(title), plain(row[index])])));
}

function plain(cell: unknown): unknown {
  if (cell instanceof Date) return serialFromDate(cell, host.clock.timeZone);
  return cell === '' ? null : cell;
}

function titleOf({customer, deal}: DealRow): string {
  return [customer, deal].filter(Boolean).join(' · ');
}

const isNumbered = (numbers: readonly unknown[]): boolean => numbers.length > 0 && numbers.every(Number.isFinite);
const known = (numbers: readonly unknown[]): number[] =>
  numbers.map(number => Number(number ?? Number.NEGATIVE_INFINITY));

describe('Deals', () => {
  it('has every deal that passes the filters, with its facts', () => {
    const rows = rowsOf('Deals', 2);
    expect(rows.length).toBe(deals.length);
    expect(deals.length).toBeGreaterThan(10);
    for (const deal of deals) {
      const row = rows.find(
        ({Customer, Deal}) => nameKey(String(Customer)) === deal.customer && nameKey(String(Deal ?? '')) === deal.deal,
      );
      expect(row).toMatchObject({
        '#': deal.stagePlace,
        Stage: deal.stage,
        State: deal.state,
        Value: deal.value,
        Weighted: deal.weightedValue,
        'First contact': deal.firstContact,
        'Last contact': deal.lastContact,
        'In stage since': deal.inStageSince,
        'Days in stage': deal.daysInStage,
        'Won on': deal.wonOn,
        'Days to close': deal.daysToClose,
        'Expected close': deal.expectedClose,
        'Next step on': deal.nextStepOn,
        Overdue: deal.overdue ? 'Yes' : null,
        Stale: deal.stale ? 'Yes' : null,
        'Days before pipeline': deal.daysBeforePipeline,
      });
    }
  });

  it('goes by stage, then by value', () => {
    const rows = rowsOf('Deals', 2);
    const places = rows.map(row => Number(row['#']));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const place of new Set(places)) {
      const values = known(rows.filter(row => row['#'] === place).map(row => row.Value));
      expect(values).toEqual([...values].sort((a, b) => b - a));
    }
  });
});

describe('Board', () => {
  const WIDE = 5;

  it('has the open deals of each stage under its name, action, number and value, the longest there first', () => {
    const open = [...new Map(deals.map(deal => [deal.stagePlace, deal])).values()].filter(
      ({state}) => state === 'Open',
    );
    expect(open.length).toBeGreaterThan(1);
    const [names = [], actions = [], totals = []] = host.sheet('Board').values().slice(1);
    for (const {stage} of open) {
      const left = names.indexOf(stage);
      expect(left % WIDE).toBe(0);
      expect(String(actions[left]).length).toBeGreaterThan(10);
      const standing = deals.filter(deal => deal.stage === stage);
      const value = standing.reduce((sum, deal) => sum + (deal.value ?? 0), 0);
      expect(totals[left]).toBe(
        `${standing.length} deal${standing.length === 1 ? '' : 's'}, ${value.toLocaleString('en-US')}`,
      );
      const rows = rowsOf('Board', 5, left, WIDE - 1);
      const days = rows.map(row => row.Days);
      expect(isNumbered(days)).toBe(true);
      expect(days).toEqual([...days].sort((a, b) => Number(b) - Number(a)));
      expect(rows.map(row => [nameKey(String(row.Deal)), row.Value, row.Days, row['Next step']]).sort()).toEqual(
        standing
          .map(deal => [
            `${deal.overTarget ? '● ' : ''}${titleOf(deal)}`,
            deal.value,
            deal.daysInStage,
            deal.nextStepOn,
          ])
          .sort(),
      );
    }
  });
});

describe('To do', () => {
  it('has the open deals that need somebody today, with every reason in words, by value', () => {
    const today = serialOf(AS_OF);
    const late = (deal: DealRow) => (deal.state === 'Open' && deal.nextStepOn !== null ? today - deal.nextStepOn : -1);
    const days = (count: number) => `${count} day${count === 1 ? '' : 's'}`;
    const why = (deal: DealRow) =>
      [
        deal.overdue && `Overdue by ${days(today - (deal.expectedClose ?? 0))}.`,
        late(deal) === 0 && 'Next step today.',
        late(deal) > 0 && `Next step ${days(late(deal))} late.`,
        deal.stale && `No contact for ${days(deal.daysSinceLastContact)}.`,
        deal.overTarget && `${days(deal.daysInStage)} in stage.`,
      ]
        .filter(Boolean)
        .join(' ');
    const expected = deals.filter(deal => why(deal) !== '');
    const rows = rowsOf('To do', 2);
    expect(expected.length).toBeGreaterThan(3);
    expect(rows.map(row => [nameKey(String(row.Customer)), String(row.Why).trim(), row.Stage]).sort()).toEqual(
      expected.map(deal => [deal.customer, why(deal), deal.stage]).sort(),
    );
    const values = known(rows.map(row => row.Value));
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it('says so when nobody is waited for', () => {
    const map = overviewMap(host);
    host.sheet(map.sheet).type(cellOf(map, 'inputs', 'asOf'), '2020-01-01');
    expect(rowsOf('To do', 2).map(row => row.Customer)).toEqual(['Nothing is waiting for anybody.']);
    host.sheet(map.sheet).type(cellOf(map, 'inputs', 'asOf'), AS_OF);
  });
});

function serialOf(day: string): number {
  return serialFromDate(new Date(`${day}T12:00:00Z`), 'UTC') - 0.5;
}
