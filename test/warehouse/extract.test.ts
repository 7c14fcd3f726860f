import {beforeAll, describe, expect, it, vi} from 'vitest';
import {DuckDbEngine} from '../../cli/warehouse/duckdb-engine';
import type {Explanation} from '../../src/pipeline/explain/explanation';
import type {DealRecord} from '../../src/pipeline/log/deal-record';
import {GRID} from '../../src/pipeline/metrics/grid';
import {EXTRACT} from '../../src/pipeline/tables/extract';
import {compare} from '../../src/recount/compare';
import type {Filters} from '../../src/recount/filters';
import type {Tables} from '../../src/recount/read-rows';
import type {Host} from '../../workbench/index';
import {counted, overview, overviewMap, tableOf} from '../commands/overview';
import {ask, choicesOf, newRow} from '../commands/panel/new-row';
import {preparedHost} from '../commands/panel/prepared-host';
import {selectCell} from '../commands/panel/select-cell';
import {act, click, contents, spreadsheet, TODAY} from '../commands/spreadsheet';
import {type Extract, extractOf, isKnown} from './extract';

vi.setConfig({testTimeout: 240_000, hookTimeout: 240_000});

/** A spreadsheet with a log, and the deals that it comes to. */
let logged: Host;
let extract: Extract;

beforeAll(async () => {
  logged = preparedHost('sample');
  const engine = await DuckDbEngine.open(':memory:', {threads: '1'});
  const tables = Object.fromEntries(
    ['Stages', 'Customers', 'Conversations', 'Targets'].map(name => [name.toLowerCase(), tableOf(logged, name)]),
  ) as unknown as Tables;
  extract = await extractOf(engine, tables, {asOfDay: TODAY});
  await engine.close();
});

/** A spreadsheet of somebody who has nothing but the extract. */
function withExtract(name = 'Extract 1'): Host {
  const host = spreadsheet();
  host.addSheet(name, {rows: extract.length + 5, columns: extract[0]?.length ?? 0}).paste(extract);
  return host;
}

function copyOf(host: Host, name: string): void {
  const rows = logged.sheet(name).values();
  host.addSheet(name, {rows: rows.length + 5, columns: rows[0]?.length ?? 0}).paste(rows);
}

/** One with the stages and the quotas of the log too, set up. */
function setUp(): Host {
  const host = withExtract();
  copyOf(host, 'Stages');
  copyOf(host, 'Targets');
  host.answer({alert: 'YES'});
  click(host, 'Set up');
  return host;
}

function wrongNumbers(host: Host, asOf = TODAY, filters: Filters = {}): string[] {
  return compare(overview(host).cells, counted(logged, asOf, {}, filters)).differences.flatMap(
    ({shown: {section, line, column, value}, counted: said}) =>
      isKnown(section, column, line) ? [`${section} ${line} ${column}: ${String(value)}, not ${said}`] : [],
  );
}

function notice(host: Host): unknown {
  return host.sheet('Overview').display('B4')[0]?.[0];
}

describe('Set up beside an extract', () => {
  it('asks, and makes the overview from it, with the numbers of the log that it came of', () => {
    const host = withExtract();
    copyOf(host, 'Stages');
    copyOf(host, 'Targets');
    host.answer({alert: 'YES'});
    const {alerts, toasts} = click(host, 'Set up');
    expect(toasts.at(-1)).toContain('made from your sheet of deals');
    expect(alerts).toEqual([expect.stringContaining('The sheet "Extract 1" holds deals')]);
    expect(host.sheetNames).not.toContain('Conversations');
    expect(wrongNumbers(host)).toEqual([]);
    expect(host.sheet('Extract 1').values().slice(0, extract.length)[0]).toEqual(extract[0]);
  });

  it('makes the stages that it names, in the order of the pipeline', () => {
    const host = withExtract();
    host.answer({alert: 'YES'});
    click(host, 'Set up');
    const [, ...made] = host.sheet('Stages').values();
    const named = (rows: unknown[][]) => rows.map(([stage, type]) => `${stage} ${type}`).filter(text => text !== ' ');
    const [, ...wanted] = logged.sheet('Stages').values();
    expect(named(made)).toEqual(named(wanted));
  });

  it('changes nothing when the question is cancelled, and makes a log after No', () => {
    const host = withExtract();
    const before = contents(host);
    host.answer({alert: 'CANCEL'});
    click(host, 'Set up');
    expect(contents(host)).toEqual(before);
    host.answer({alert: 'NO'}, {alert: 'NO'});
    click(host, 'Set up');
    expect(host.sheetNames).toContain('Conversations');
    expect(overview(host).metrics.dealsInPipeline).toBe(0);
  });

  it('asks nothing of a list that lacks a column', () => {
    const host = spreadsheet();
    host.addSheet('List', {rows: 5, columns: 20}).paste([EXTRACT.slice(1).map(({header}) => header)]);
    host.answer({alert: 'NO'});
    expect(click(host, 'Set up').alerts).toEqual([expect.stringContaining('sample data?')]);
  });

  it('writes nothing on it, not even where it is protected against the user', () => {
    const host = withExtract();
    copyOf(host, 'Stages');
    act(host, "book.getSheetByName('Extract 1').protect().removeEditors(['a'])");
    const before = host.sheet('Extract 1').values();
    host.answer({alert: 'YES'});
    expect(() => host.clickMenu('Set up', {user: 'a@example.com'})).not.toThrow();
    expect(host.sheet('Extract 1').values()).toEqual(before);
    expect(overview(host).metrics.dealsInPipeline).toBe(overview(logged).metrics.dealsInPipeline);
  });

  it('takes it in the place of a log that is there, and the log again when it is deleted', () => {
    const host = preparedHost('sample');
    const before = overview(host).cells;
    host.addSheet('Extract 1', {rows: extract.length + 5, columns: extract[0]?.length ?? 0}).paste(extract);
    const log = host.sheet('Conversations').values();
    host.answer({alert: 'YES'});
    click(host, 'Set up');
    expect(wrongNumbers(host)).toEqual([]);
    expect(host.sheet('Conversations').values()).toEqual(log);
    expect(choicesOf(host)).toMatchObject({dealsFrom: 'Extract 1', log: {sheetId: Number(host.sheet('Extract 1').id)}});
    host.sheet('Extract 1').delete();
    click(host, 'Set up');
    expect(overview(host).cells).toEqual(before);
    expect(ask(host, 'saveConversation', [newRow(choicesOf(host))])).toMatchObject({wasThere: false});
  });
});

describe('a spreadsheet over an extract', () => {
  let host: Host;
  beforeAll(() => {
    host = setUp();
  });

  it('follows the filters', () => {
    const {sections} = overviewMap(host);
    for (const filters of [
      {salesperson: 'Aiko'},
      {source: 'Referral', from: '2025-06-01'},
      {period: 'Year'},
    ] as const) {
      for (const [id, cell] of Object.entries(sections.inputs ?? {})) {
        host.sheet('Overview').type(String(cell.value), (filters as Record<string, string>)[id] ?? '');
      }
      const asCounted = 'from' in filters ? {...filters, from: 45_809} : filters;
      expect(wrongNumbers(host, TODAY, asCounted)).toEqual([]);
    }
    for (const cell of Object.values(sections.inputs ?? {})) host.sheet('Overview').type(String(cell.value), '');
  });

  it('shows its deals on Board, To do and Deals', () => {
    const customers = new Set(extract.slice(1).map(row => String(row[extract[0]?.indexOf('customer') ?? 0])));
    const listed = (sheet: string, column: number): unknown[] =>
      host
        .sheet(sheet)
        .values()
        .slice(2)
        .map(row => row[column])
        .filter(cell => cell !== '');
    expect(new Set(listed('Deals', 1))).toEqual(customers);
    expect(listed('To do', 1).length).toBeGreaterThan(0);
    expect(host.sheet('Board').values()).toEqual(logged.sheet('Board').values());
  });

  it('shows a dash for what only a log tells, and says why', () => {
    const {sheet, sections} = overviewMap(host);
    const cell = Object.values(sections.stages ?? {})[0]?.inProcess as string;
    expect(host.sheet(sheet).values(cell)).toEqual([['–']]);
    selectCell(host, sheet, cell);
    expect(ask<Explanation>(host, 'explainNumber', [{row: 0, column: 0, seen: ''}])).toMatchObject({
      value: '–',
      words: expect.stringContaining('holds no conversations'),
      behind: null,
    });
  });

  it('explains other numbers by their deals, and goes to the row', () => {
    const {sheet, sections} = overviewMap(host);
    selectCell(host, sheet, String(sections.metrics?.dealsInPipeline?.value));
    const {behind} = ask<Explanation>(host, 'explainNumber', [{row: 0, column: 0, seen: ''}]);
    expect(behind?.total).toBe(overview(host).metrics.dealsInPipeline);
    const [first] = behind?.rows ?? [];
    ask(host, 'goToBehind', [{list: behind?.list, ...first}]);
    expect(host.selection.of(host.owner)?.sheetId).toBe(host.sheet('Extract 1').id);
  });

  it('lists in the data check what cannot be known, and no customer that nobody lists', () => {
    ask(host, 'listProblems');
    const [, ...rows] = host.sheet('Data check').values();
    const said = rows.map(row => row.join(' '));
    expect(said.filter(text => !/^Extract 1 1 .* is not known without conversations/.test(text))).toEqual([]);
    for (const {id, label} of GRID)
      expect(said.some(text => text.includes(`"${label}"`))).toBe(!isKnown('stages', id, '1'));
  });

  it('tells of a deal what the extract knows, and that nothing can be logged', () => {
    const choices = choicesOf(host);
    expect(choices.dealsFrom).toBe('Extract 1');
    expect(choices.deals.length).toBe(extract.length - 1);
    const [{customer = '', deal = ''} = {}] = choices.deals;
    const stages = choices.stages.map(({stage}) => stage);
    const record = ask<DealRecord>(host, 'readDeal', [{customer, deal, most: 300, made: choices.made, stages}]);
    expect(record).toMatchObject({talks: [], total: 0});
    const before = host.sheet('Extract 1').values();
    const row = newRow(choices, {customer, stage: 'Won'});
    // A copy of the spreadsheet remembers nothing.
    const copy = spreadsheet({data: {...host.save(), properties: {}}});
    expect(() => ask(copy, 'saveConversation', [row])).toThrow(/come from the sheet "Extract 1"/);
    expect(() => ask(host, 'saveConversation', [row])).toThrow(/come from the sheet "Extract 1"/);
    expect(host.sheet('Extract 1').values()).toEqual(before);
  });

  it('cannot prove its numbers, and says where to look', () => {
    expect(click(host, 'Prove the numbers').alerts).toEqual([expect.stringContaining('holds no conversations')]);
  });

  it('says so when As of lies before the last contact, when a day is none, and when a title changes', () => {
    expect(notice(host)).toBe('');
    const {sections} = overviewMap(host);
    const asOf = String(sections.inputs?.asOf?.value);
    host.sheet('Overview').type(asOf, '2025-06-01');
    expect(notice(host)).toContain('As of lies before the last contact in Extract 1');
    host.sheet('Overview').type(asOf, '');
    const letter = (id: string) => String.fromCharCode(65 + (extract[0]?.indexOf(id) ?? 0));
    const [since, title] = [`${letter('inStageSince')}2`, `${letter('reason')}1`];
    host.sheet('Extract 1').type(since, 'soon');
    expect(notice(host)).toContain('In Extract 1 the column inStageSince holds something that is no day');
    host.sheet('Extract 1').type(since, '2025-09-01');
    host.sheet('Extract 1').type(title, 'why');
    expect(notice(host)).toContain('Row 1 of Extract 1 does not say what it said');
    host.sheet('Extract 1').type(title, 'reason');
  });
});
