import {beforeAll, describe, expect, it} from 'vitest';
import {DEFAULT_PROCESS} from '../../src/pipeline/stages/default-process';
import {CONVERSATIONS, CUSTOMERS, STAGES, TABLES, TARGETS} from '../../src/pipeline/tables/tables';
import type {Host} from '../../workbench/index';
import {funnel, mistakes, overview} from './overview';
import {click, contents, NOW, setUpSpreadsheet, smallSpreadsheet, spreadsheet, TODAY, told} from './spreadsheet';

const VISIBLE = ['Overview', 'Board', 'To do', 'Deals', 'Conversations', 'Customers', 'Stages', 'Targets'];
const HIDDEN = ['Calc lists', 'Calc rows', 'Calc log', 'Calc deals'];

describe('Set up with sample data', () => {
  let host: Host;
  beforeAll(() => {
    host = setUpSpreadsheet('YES');
  });

  it('makes the sheets in their order, hides the calculation, and shows the overview', () => {
    const made = host.sheetNames.filter(name => name !== 'Sheet1');
    expect(made.filter(name => !host.sheet(name).hidden)).toEqual(VISIBLE);
    expect(made.filter(name => host.sheet(name).hidden)).toEqual(HIDDEN);
    expect(told(host, 'book.getActiveSheet().getName()')).toBe('Overview');
    const toasts = host.screen.shown.flatMap(shown => (shown.kind === 'toast' ? [shown.message] : []));
    expect(toasts).toEqual([expect.stringMatching(/^Setting up\./), expect.stringMatching(/^Ready\./)]);
  });

  it.each(Object.values(TABLES))(
    'gives $sheet its headers, their notes, widths and a frozen row',
    ({sheet, columns}) => {
      expect(host.sheet(sheet).values('1:1')[0]?.slice(0, columns.length)).toEqual(columns.map(({header}) => header));
      expect(host.sheet(sheet).notes('1:1')[0]?.slice(0, columns.length)).toEqual(columns.map(({note}) => note));
      const widths = columns.map((_, index) => `sheet.getColumnWidth(${index + 1})`);
      const look = `(sheet => [sheet.getFrozenRows(), ${widths}])(book.getSheetByName('${sheet}'))`;
      expect(told(host, look)).toEqual([1, ...columns.map(({width}) => width)]);
    },
  );

  it('shows numbers and a funnel that are right', () => {
    expect(mistakes(host, TODAY)).toEqual([]);
    const {spacers, bars} = funnel(host);
    const reached = overview(host)
      .stages.slice(0, bars.values.length)
      .map(stage => stage.reached);
    expect(bars.values).toEqual(reached);
    const most = Number(reached[0]);
    expect(bars.labels).toEqual(
      DEFAULT_PROCESS.slice(0, 6).map(
        ({stage}, index) =>
          `${stage} · ${reached[index]} · ${((100 * Number(reached[index])) / most).toFixed(1)}\u00a0%`,
      ),
    );
    expect(bars.colours).toEqual(DEFAULT_PROCESS.slice(0, 6).map(({colour}) => colour));
    expect(spacers.values).toEqual(reached.map(count => (most - Number(count)) / 2));
  });

  it('puts the sample’s last talks into the weeks before today', () => {
    const days = host.sheet(CONVERSATIONS.sheet).values('A2:A').flat().filter(Boolean).map(Number);
    expect(days.length).toBeGreaterThan(300);
    expect(Math.max(...days)).toBeLessThanOrEqual(NOW.getTime());
    expect(Math.max(...days)).toBeGreaterThan(NOW.getTime() - 7 * 86_400_000);
  });
});

describe('Set up without sample data', () => {
  let host: Host;
  let calls: number;
  let turns: number;
  beforeAll(() => {
    host = spreadsheet();
    host.open('FULL', {user: 'b'});
    host.answer({alert: 'NO'});
    ({calls, turns} = click(host, 'Set up', 'b'));
  });

  it('puts the blank sheet that was there behind all others', () => {
    expect([host.sheetNames[0], host.sheetNames.at(-1)]).toEqual(['Overview', 'Sheet1']);
  });

  it('has a mail to begin with for some of the stages', () => {
    const mails = host.sheet(STAGES.sheet).values('H2:I9');
    expect(mails.filter(([subject, text]) => subject !== '' && /\{contact\}/.test(String(text)))).toHaveLength(3);
  });

  it('leaves the tables empty but for the stages', () => {
    for (const table of [CONVERSATIONS, CUSTOMERS, TARGETS]) expect(host.sheet(table.sheet).values()).toHaveLength(1);
    const stages = host.sheet(STAGES.sheet).values().slice(1);
    expect(stages.map(([name, type]) => `${name} ${type}`)).toEqual(
      DEFAULT_PROCESS.map(({stage, type}) => `${stage} ${type}`),
    );
  });

  it('shows zeros and dashes, and no error', () => {
    expect(mistakes(host, TODAY)).toEqual([]);
    expect(overview(host).metrics).toMatchObject({dealsInPipeline: 0, winRate: null, rowsLeftOut: 0});
    for (const name of [...VISIBLE, ...HIDDEN]) {
      expect(
        host
          .sheet(name)
          .display()
          .flat()
          .filter(text => /^#[A-Z]/.test(text)),
      ).toEqual([]);
    }
  });

  it('reads all before it writes, and takes a bounded number of service calls', () => {
    // Where the tables are there already, at most 380: docs/bench.md.
    expect(calls).toBeLessThanOrEqual(445);
    expect(turns).toBeLessThanOrEqual(8);
  });

  it('leaves no blank column or row on a sheet that it makes and fills, but those to grow into', () => {
    const [rows, columns] = told(
      host,
      "(sheet => [sheet.getMaxRows(), sheet.getMaxColumns()])(book.getSheetByName('Overview'))",
    ) as [number, number];
    expect(rows).toBeLessThan(200);
    expect(columns).toBeLessThan(26);
    for (const name of ['Board', 'To do', 'Deals', ...HIDDEN]) {
      const spare = `(sheet => sheet.getMaxColumns() - sheet.getLastColumn())(book.getSheetByName('${name}'))`;
      expect([name, told(host, spare)]).toEqual([name, 0]);
    }
  });
});

describe('Set up that is not wanted', () => {
  it.each(['CANCEL', 'CLOSE'] as const)('changes nothing after %s', answer => {
    const host = spreadsheet();
    const before = contents(host);
    host.answer({alert: answer});
    click(host, 'Set up');
    expect(contents(host)).toEqual(before);
  });
});

/** On a short log: each edit of a long one takes its time. */
describe('what Set up says against an edit', () => {
  const host = smallSpreadsheet();

  it.each([
    ['Conversations', 'A2', 'some day'],
    ['Conversations', 'B2', 'Nobody that is listed'],
    ['Conversations', 'D2', 'No such stage'],
    ['Conversations', 'E2', -1],
    ['Conversations', 'G2', 'soon'],
    ['Conversations', 'H2', 'later'],
    ['Customers', 'B2', 'long ago'],
    ['Stages', 'B2', 'Opne'],
    ['Stages', 'C2', 1.5],
    ['Stages', 'D2', -1],
    ['Targets', 'B2', -1],
  ])('warns about what does not fit into %s!%s, and keeps it', (sheet, address, value) => {
    const before = host.sheet(sheet).values(address)[0]?.[0];
    expect(host.sheet(sheet).type(address, value)).toEqual({warning: expect.any(String)});
    expect(host.sheet(sheet).values(address)).toEqual([[value]]);
    expect(host.sheet(sheet).type(address, before)).toEqual({});
  });

  it('offers stages and customers from their tables, in the rows to come as well', () => {
    host.sheet(STAGES.sheet).type('A10', 'Pilot');
    expect(host.sheet(CONVERSATIONS.sheet).type('D50', 'Pilot')).toEqual({});
    host.sheet(CONVERSATIONS.sheet).type('D50', '');
    host.sheet(STAGES.sheet).type('A10', '');
  });

  it('takes at most 380 service calls when it runs again and finds all as long as it must be', () => {
    click(host, 'Set up');
    expect(click(host, 'Set up').calls).toBeLessThanOrEqual(380);
  });

  it.each(VISIBLE.slice(0, 4))('warns before %s is edited by hand', name => {
    expect(host.sheet(name, 'b').type('A40', 'mine').warning).toMatch(/open the deal in the panel/);
    host.sheet(name).type('A40', '');
  });

  it('lets anybody type into the yellow cells, and refuses what they can’t mean', () => {
    const sheet = host.sheet('Overview', 'b');
    expect(sheet.type('B3', 'soon')).toEqual({refused: expect.any(String)});
    expect(sheet.type('L3', 'Decade')).toEqual({refused: expect.any(String)});
    expect(sheet.type('D3', 'Carla')).toEqual({});
    expect(sheet.type('D3', 'Nobody')).toEqual({warning: expect.any(String)});
    // The names offered are all of them, whatever is picked now.
    expect(sheet.type('D3', 'Aiko')).toEqual({});
    expect(sheet.type('F3', 'Website')).toEqual({});
    expect(sheet.type('F3', 'Trade fair')).toEqual({});
  });
});
