import {beforeEach, describe, expect, it} from 'vitest';
import type {Host} from '../../workbench/index';
import {mistakes, overview, overviewMap} from './overview';
import {preparedHost} from './panel/prepared-host';
import {act, click, contents, smallSpreadsheet, spreadsheet} from './spreadsheet';

type Sheet = ReturnType<Host['sheet']>;

const PROVE = 'Prove the numbers';
const AGREE = /^(\d+) of \1 numbers agree\.\n\nEach was counted again/;

/** What the menu item says, and how many service calls it took. */
function proof(host: Host): {said: string; calls: number; inDocument: number} {
  host.answer({alert: 'OK'});
  const {alerts, calls} = click(host, PROVE);
  expect(alerts).toHaveLength(1);
  return {said: String(alerts[0]), calls, inDocument: host.calls.inDocument};
}

function cellOf(host: Host, section: string, line: string, column = 'value'): string {
  return String(overviewMap(host).sections[section]?.[line]?.[column]);
}

describe('on the sample data', () => {
  it('every number agrees, and nothing is written', () => {
    const host = preparedHost('sample');
    const before = contents(host);
    const {said} = proof(host);
    expect(said).toMatch(AGREE);
    expect(said).toContain('as of 2025-10-05');
    expect(Number(AGREE.exec(said)?.[1])).toBeGreaterThan(400);
    expect(contents(host)).toEqual(before);
  });

  it.each([
    ['2025-06-30', {asOf: '2025-06-30'}],
    ['2025-10-05', {salesperson: 'Ada', period: 'Year'}],
    ['2025-10-05', {source: '(none)', from: '2025-03-01', to: '2025-08-31'}],
    ['2025-10-05', {asOf: 'someday', period: 'Month'}],
  ])('every number agrees as of %s where %o is chosen', (day, chosen) => {
    const host = preparedHost('sample');
    const before = overview(host);
    for (const [id, value] of Object.entries(chosen)) {
      host.sheet('Overview').type(cellOf(host, 'inputs', id), value);
    }
    expect(overview(host)).not.toEqual(before);
    const {said} = proof(host);
    expect(said).toMatch(AGREE);
    expect(said).toContain(`as of ${day}`);
  });
});

describe('where a cell says something else', () => {
  let host: Host;
  beforeEach(() => {
    host = smallSpreadsheet();
  });

  it('names it as the user knows it, with both values', () => {
    host.sheet('Overview').rename('Übersicht');
    const card = cellOf(host, 'metrics', 'dealsWon');
    const share = cellOf(host, 'metrics', 'winRate');
    const person = cellOf(host, 'salespeople', '1', 'openValue');
    host.sheet('Übersicht').type(card, 7);
    host.sheet('Übersicht').type(share, 0.25);
    host.sheet('Übersicht').type(person, 'a lot');
    const {said} = proof(host);
    expect(said).toMatch(/^(\d+) of \d+ numbers agree\. /);
    const lines = said.split('\n\n')[1]?.split('\n') ?? [];
    expect(lines).toEqual(
      expect.arrayContaining([
        `Übersicht!${card} Won: shows 7, counted 1`,
        `Übersicht!${share} Win %: shows 25 %, counted 50 %`,
        expect.stringMatching(new RegExp(`^Übersicht!${person} Ben, Open value: shows a lot, counted \\d+$`)),
      ]),
    );
    expect(said).toContain('Extensions > Sales Pipeline > Refresh overview');
    click(host, 'Refresh overview');
    expect(proof(host).said).toMatch(AGREE);
  });

  it('tells numbers that look the same in their cells', () => {
    const share = cellOf(host, 'metrics', 'winRate');
    host.sheet('Overview').type(share, 0.5000001);
    expect(proof(host).said).toContain('Win %: shows 50.00001 %, counted 50 %');
  });

  it('tells a number from a dash, and a name that nobody has', () => {
    host.sheet('Overview').type(cellOf(host, 'metrics', 'bottleneck'), 'Closing');
    host.sheet('Overview').type(cellOf(host, 'salespeople', '1', 'name'), 'Nobody');
    const {said} = proof(host);
    expect(said).toContain('Bottleneck: shows Closing, counted nothing');
    expect(said).toContain('Salesperson: shows Nobody, counted aiko');
  });

  it('lists the first twenty, and says how many more', () => {
    const sheet = host.sheet('Overview');
    const addresses = Object.values(overviewMap(host).sections.months ?? {}).flatMap(({entered = '', won = ''}) => [
      entered,
      won,
    ]);
    for (const address of addresses) sheet.type(address, 99);
    const {said} = proof(host);
    const lines = said.split('\n\n')[1]?.split('\n') ?? [];
    expect(lines).toHaveLength(21);
    expect(lines[20]).toMatch(/^and \d+ more$/);
  });
});

describe('on tables as people leave them', () => {
  it('counts a log of wrong and repeated rows as the formulas do, in the time zone of the spreadsheet', () => {
    const host = smallSpreadsheet({timeZone: 'America/New_York', now: new Date('2025-10-06T02:00:00Z')});
    host.sheet('Conversations').paste(
      [
        ['2025-10-05 23:30', 'dune ', '', 'won', 'much', 'Dora'],
        ['2025-10-05 00:00', 'Elm', '', 'Qualified', 5, '', '2025-10-05', '2025-10-06'],
        ['2025-03-09 02:30', 'Elm', '', 'New opportunity'],
        ['', 'Elm', '', 'Won'],
        ['x', '', '', 'nonsense'],
        ['2025-10-06', 'Cedar', '', 'Lost'],
        [45_000.5, 'Fir', '#N/A', 'Lost', '', '', '', '', '#N/A'],
        ['2025-10-01', '#N/A', '', 'Lost'],
      ],
      'A12',
    );
    expect(mistakes(host, '2025-10-05')).toEqual([]);
    const {said} = proof(host);
    expect(said).toMatch(AGREE);
    expect(said).toContain('as of 2025-10-05');
  });

  it('follows tables that are renamed and columns that are moved', () => {
    const host = smallSpreadsheet();
    host.sheet('Conversations').rename('Log');
    host.sheet('Log').moveColumns(5, 1, 1);
    host.sheet('Customers').insertColumns(1);
    expect(proof(host).said).toMatch(AGREE);
  });

  it('proves an empty spreadsheet', () => {
    expect(proof(preparedHost('empty')).said).toMatch(AGREE);
  });

  it('leaves out the salespeople that the table has no room for', () => {
    const host = smallSpreadsheet();
    const people = ['Dora', 'Emil', 'Finn', 'Gita', 'Hugo', 'Ida', 'Jan', 'Kim', 'Lea'];
    const rows = people.map(name => ['2025-10-04', name, '', 'Qualified', 10, name]);
    host.sheet('Conversations').paste(rows, 'A12');
    expect(proof(host).said).toMatch(AGREE);
  });
});

describe('where nothing can be proven', () => {
  it('says what to do first', () => {
    expect(proof(spreadsheet()).said).toBe('Run Extensions > Sales Pipeline > Refresh overview first.');
  });

  it.each([
    ['rows', (sheet: Sheet) => sheet.insertRows(12)],
    ['columns', (sheet: Sheet) => sheet.insertColumns(1)],
    ['rows that are gone', (sheet: Sheet) => sheet.deleteRows(30, 5)],
    ['columns that are gone', (sheet: Sheet) => sheet.deleteColumns(3)],
  ])('tells an overview with %s moved by hand, and a way out that works', (_what, move) => {
    const host = smallSpreadsheet();
    move(host.sheet('Overview'));
    expect(proof(host).said).toMatch(
      /^The overview is not as it was drawn: “.+” should stand in Overview!\w+\. Undo .* run .* Refresh overview, which builds it anew\./,
    );
    host.sheet('Overview').delete();
    click(host, 'Set up');
    expect(proof(host).said).toMatch(AGREE);
  });

  it('tells that Stages has changed since', () => {
    const host = smallSpreadsheet();
    host.sheet('Stages').paste([['Trial', 'Open']], 'A20');
    expect(proof(host).said).toMatch(/^Stages has changed since the overview was drawn\. Run .* Refresh overview/);
    click(host, 'Refresh overview');
    expect(proof(host).said).toMatch(AGREE);
  });

  it('names a column that is missing, and a sheet', () => {
    const host = smallSpreadsheet();
    host.sheet('Conversations').type('E1', 'Worth');
    expect(proof(host).said).toMatch(/^Row 1 of the sheet "Conversations" has no column "Value"\./);
    host.sheet('Overview').delete();
    expect(proof(host).said).toMatch(/^The sheet "Overview" is missing\./);
  });
});

it('makes as few service calls on a long log as on a short one, and takes no lock', () => {
  const [short, long] = [smallSpreadsheet(), smallSpreadsheet()];
  const rows = Array.from({length: 1000}, (_, index) => ['2025-09-01', `Customer ${index}`, '', 'Qualified', index]);
  long.sheet('Conversations').paste(rows, 'A12');
  click(long, 'Refresh overview');
  long.lock.heldBy('b');
  for (const host of [short, long]) {
    expect(proof(host)).toEqual({said: expect.stringMatching(AGREE), calls: 16, inDocument: 5});
  }
});

it('a sheet that was cleared leads to Set up', () => {
  const host = smallSpreadsheet();
  act(host, "book.getSheetByName('Targets').clear()");
  host.answer({alert: 'OK'});
  expect(() => host.clickMenu(PROVE)).toThrow();
  const [last] = host.screen.shown.slice(-1);
  expect(last).toMatchObject({kind: 'alert', message: expect.stringContaining('run Set up')});
});
