/** The sheets that people work from, each held against the recount's deals: the sample, replayed and filtered. */
import {beforeAll, describe, expect, it} from 'vitest';
import {drawnStages} from '../../src/pipeline/stages/stage';
import {dealCellsAt} from '../../src/pipeline/views/deal-cells';
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
  const log = host.sheet('Conversations');
  const rows = log.values().filter(row => row[0] !== '').length;
  // One whose next step is late, and one without any: in the days that are replayed the sample keeps and plans all of them.
  log.paste(
    [
      ['2025-05-01', 'Late', '', 'New opportunity', '', '', '', '2025-05-10'],
      ['2025-08-18', 'Planless', '', 'Closing'],
    ],
    `A${rows + 1}`,
  );
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
        'Over target': deal.overTarget ? 'Yes' : null,
        Stale: deal.stale ? 'Yes' : null,
        'Days before pipeline': deal.daysBeforePipeline,
      });
    }
  });

  it('goes by stage, the open ones first, then by value', () => {
    const rows = rowsOf('Deals', 2);
    const places = rows.map(row => Number(row['#']) + (row.State === 'Open' ? 0 : 1000));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(rows.at(-1)?.State).not.toBe('Open');
    for (const place of new Set(places)) {
      const values = known(rows.filter(row => Number(row['#']) === place % 1000).map(row => row.Value));
      expect(values).toEqual([...values].sort((a, b) => b - a));
    }
  });
});

const days = (count: number | null) => `${count} day${count === 1 ? '' : 's'}`;
const isoDay = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
const isLate = ({state, nextStepOn}: DealRow) =>
  state === 'Open' && nextStepOn !== null && nextStepOn < serialOf(AS_OF);
const isWithoutStep = ({state, nextStep, nextStepOn}: DealRow) =>
  state === 'Open' && nextStep === '' && nextStepOn === null;
const flagOf = (deal: DealRow) => (isLate(deal) ? 1 : deal.overTarget ? 2 : isWithoutStep(deal) ? 3 : 4);

describe('Board', () => {
  /** The cards of a column from the top, as the key of their first line, with the number of their colours. */
  function cards(column: number): {lines: string[]; flag: unknown}[] {
    const rows = host.sheet('Board').values();
    const shown = (rows[1] ?? []).findIndex(cell => typeof cell !== 'string');
    return rows
      .slice(4)
      .map(row => ({lines: String(row[column]).split('\n'), flag: row[2 * shown + column]}))
      .filter(({lines}) => lines[0] !== '');
  }

  const third = (deal: DealRow) => {
    const step = isWithoutStep(deal) ? 'no next step · ' : '';
    const on = deal.nextStepOn === null ? step : `${isoDay(deal.nextStepOn)}${isLate(deal) ? ' late' : ''} · `;
    return `${on}${days(deal.daysInStage)}${deal.overTarget ? ' ●' : ''}`;
  };
  const card = (deal: DealRow, last: string) => ({
    lines: [
      titleOf(deal),
      `${deal.value === null ? 'no value' : deal.value.toLocaleString('en-US')}${deal.salesperson ? ` · ${deal.salesperson}` : ''}`,
      last,
    ],
    flag: deal.state === 'Open' ? flagOf(deal) : 4,
  });
  const keyed = (found: ReturnType<typeof cards>) =>
    found.map(({lines: [name = '', worth = '', last], flag}) => ({
      lines: [nameKey(name), worth.replace(/ · .*/, owner => owner.toLowerCase()), last],
      flag,
    }));
  const byName = (one: {lines: unknown[]}, other: {lines: unknown[]}) =>
    String(one.lines).localeCompare(String(other.lines));

  function expectHead(column: number, standing: readonly DealRow[]): void {
    const without = standing.filter(({value}) => value === null).length;
    const value = standing.reduce((sum, deal) => sum + (deal.value ?? 0), 0);
    expect(host.sheet('Board').values()[3]?.[column]).toBe(
      `${standing.length} deal${standing.length === 1 ? '' : 's'}${without > 0 ? `, ${without} without value` : ''}\n${value.toLocaleString('en-US')}`,
    );
  }

  it('has the open deals of each stage under its name, action, number and value, the longest there first', () => {
    const open = [...new Map(deals.map(deal => [deal.stagePlace, deal])).values()].filter(
      ({state}) => state === 'Open',
    );
    expect(open.length).toBeGreaterThan(1);
    const [names = [], actions = []] = host.sheet('Board').values().slice(1);
    for (const {stage} of open) {
      const column = names.indexOf(stage);
      expect(String(actions[column]).length).toBeGreaterThan(10);
      const standing = deals.filter(deal => deal.stage === stage);
      expectHead(column, standing);
      const found = keyed(cards(column));
      const stays = found.map(({lines}) => Number(/(\d+) day/.exec(String(lines[2]))?.[1]));
      expect(isNumbered(stays)).toBe(true);
      expect(stays).toEqual([...stays].sort((a, b) => b - a));
      expect(found.sort(byName)).toEqual(keyed(standing.map(deal => card(deal, third(deal)))).sort(byName));
    }
  });

  it.each(['Won', 'Lost'])('has what was %s in the period at the right, the latest first', name => {
    const column = (host.sheet('Board').values()[1] ?? []).indexOf(name);
    const day = (deal: DealRow) => Number(name === 'Won' ? deal.wonOn : deal.inStageSince);
    const closed = deals.filter(deal => deal.state === name && day(deal) >= serialOf('2025-07-01'));
    expect(closed.length).toBeGreaterThan(1);
    expectHead(column, closed);
    const found = keyed(cards(column));
    const said = found.map(({lines}) => String(lines[2]).slice(0, 10));
    expect(said).toEqual([...said].sort().reverse());
    const short = (reason: string) => (reason.length > 15 ? `${reason.slice(0, 14)}…` : reason);
    const last = (deal: DealRow) => (name === 'Won' ? days(deal.daysToClose) : short(deal.reason));
    const expected = keyed(closed.map(deal => card(deal, `${isoDay(day(deal))} · ${last(deal)}`)));
    const lower = (all: typeof found) =>
      all.map(({lines, flag}) => ({lines: lines.map(line => line?.toLowerCase()), flag})).sort(byName);
    expect(lower(found)).toEqual(lower(expected));
  });

  it('names the deal of each card in hidden columns', () => {
    const rows = host.sheet('Board').values();
    const types = host.sheet('Stages').values().slice(1);
    const drawn = {stages: drawnStages(types.map(([, type]) => String(type)))};
    let cards = 0;
    rows.forEach((row, down) => {
      row.forEach((text, right) => {
        const at = dealCellsAt('board', {row: down + 1, column: right + 1}, drawn);
        if (!at) return;
        const [customer, deal] = [row[at.customer - 1], row[at.deal - 1]].map(String);
        expect(at.deal).toBe(at.customer + 1);
        expect(String(text).split('\n')[0]).toBe([customer, deal].filter(Boolean).join(' · '));
        if (customer) cards++;
      });
    });
    expect(cards).toBeGreaterThan(20);
  });

  it('colours its cards by the number beside them', () => {
    const rows = host.sheet('Board').values();
    const shown = (rows[1] ?? []).findIndex(cell => typeof cell !== 'string');
    const colours = new Map<unknown, Set<unknown>>();
    const {book} = host;
    const sheetId = book.getters.getSheetIds().find(id => book.getters.getSheetName(id) === 'Board') ?? '';
    for (let row = 4; row < 12; row++) {
      for (let col = 0; col < shown; col++) {
        const flag = rows[row]?.[2 * shown + col];
        const {fillColor} = book.getters.getCellComputedStyle({sheetId, col, row});
        colours.set(flag, (colours.get(flag) ?? new Set()).add(fillColor?.toLowerCase()));
      }
    }
    expect(Object.fromEntries(colours)).toEqual({
      1: new Set(['#fce1df']),
      2: new Set(['#fef0c3']),
      3: new Set(['#dfe9fb']),
      4: new Set(['#f0f4f9']),
      '': new Set([undefined]),
    });
  });
});

describe('To do', () => {
  it('has the open deals that need somebody today, with every reason in words, by value', () => {
    const today = serialOf(AS_OF);
    const why = (deal: DealRow) =>
      [
        isLate(deal) && `Next step ${days(today - (deal.nextStepOn ?? 0))} late.`,
        deal.state === 'Open' && deal.nextStepOn === today && 'Next step today.',
        isWithoutStep(deal) && 'No next step.',
        deal.overTarget && `${days(deal.daysInStage)} in stage.`,
        deal.stale && `No contact for ${days(deal.daysSinceLastContact)}.`,
        deal.overdue && `Overdue by ${days(today - (deal.expectedClose ?? 0))}.`,
      ]
        .filter(Boolean)
        .join(' ');
    const expected = deals.filter(deal => why(deal) !== '');
    const rows = rowsOf('To do', 2);
    expect(expected.length).toBeGreaterThan(3);
    expect(
      rows.map(row => [nameKey(String(row.Customer)), String(row.Why).trim(), row.Stage, row.Colour]).sort(),
    ).toEqual(expected.map(deal => [deal.customer, why(deal), deal.stage, flagOf(deal)]).sort());
    const values = known(rows.map(row => row.Value));
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it('says so when nobody is waited for', () => {
    const map = overviewMap(host);
    host.sheet(map.sheet).type(cellOf(map, 'inputs', 'asOf'), '2020-01-01');
    expect(rowsOf('To do', 2).map(row => row.Why)).toEqual(['Nothing is waiting for anybody.']);
    host.sheet(map.sheet).type(cellOf(map, 'inputs', 'asOf'), AS_OF);
  });
});

function serialOf(day: string): number {
  return serialFromDate(new Date(`${day}T12:00:00Z`), 'UTC') - 0.5;
}
