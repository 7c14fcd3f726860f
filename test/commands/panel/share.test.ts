import {describe, expect, it, vi} from 'vitest';
import type {FrozenCopy, SharePlace} from '../../../src/panel/share';
import {compareNumbers} from '../../../src/pipeline/compare/compare-numbers';
import type {NamedNumber} from '../../../src/pipeline/frozen/named-numbers';
import type {Host} from '../../../workbench/index';
import {act, smallSpreadsheet, spreadsheet, told} from '../spreadsheet';
import {ask} from './new-row';

vi.setConfig({testTimeout: 180_000});

const ALL = 'A1:O102';
/** The row of the titles of what the funnel draws. */
const FUNNEL = 18;
const DAY = 'Overview 2025-10-05';

interface Made {
  readonly name: string;
  readonly frozen: FrozenCopy[];
}

const freeze = (host: Host, mayBeThere = false): Made => ask(host, 'freezeOverview', [{mayBeThere}]);
const listed = (host: Host): FrozenCopy[] => [...ask<SharePlace>(host, 'sharePlace').frozen];
const numbers = (host: Host, id: number | null): NamedNumber[] => ask(host, 'readFrozen', [{id}]);
/** In whatever order they were drawn. */
const charts = (host: Host, name: string) =>
  host
    .charts(name)
    .map(({series}) => series)
    .sort((one, other) => one.length - other.length);
const whole = (host: Host, name: string) => {
  const sheet = host.sheet(name);
  const values = sheet.values(ALL);
  // Under the funnel stand bare numbers, which nobody sees: a formula there shows as what it reads.
  const seen = <Row>(rows: Row[]): Row[] => [...rows.slice(0, FUNNEL - 1), ...rows.slice(FUNNEL + 9)];
  return {values, shown: seen(sheet.display(ALL)), formats: seen(sheet.formats(ALL))};
};
const log = (host: Host, ...row: unknown[]): void => {
  const sheet = host.sheet('Conversations');
  sheet.paste([row], `A${sheet.values().filter(cells => cells.some(cell => cell !== '')).length + 1}`);
};

describe('a frozen copy', () => {
  const host = smallSpreadsheet();
  const live = whole(host, 'Overview');
  const drawn = charts(host, 'Overview');
  host.calls.reset();
  const made = freeze(host);
  const calls = host.calls.total;

  it('is named for the day of As of, stands behind all other sheets and in front of the user', () => {
    expect(made).toEqual({name: DAY, frozen: [{id: expect.any(Number), name: DAY, day: '2025-10-05'}]});
    expect(host.sheetNames.at(-1)).toBe(DAY);
    expect(told(host, 'book.getActiveSheet().getName()')).toBe(DAY);
  });

  it('shows what the overview shows, cell by cell, without a formula', () => {
    expect(whole(host, DAY)).toEqual(live);
    expect(host.sheet(DAY).formulas(ALL).flat().filter(Boolean)).toEqual([]);
    expect(told(host, `book.getSheetByName('${DAY}').getConditionalFormatRules().length`)).toBe(0);
  });

  it('looks as the overview, but for what is meant for typing', () => {
    const look = (name: string) =>
      told(
        host,
        `(() => {
          const sheet = book.getSheetByName('${name}');
          const all = sheet.getRange("B5:O100");
          return {
            weights: all.getFontWeights(), sizes: all.getFontSizes(), colours: all.getFontColorObjects().map(row => row.map(c => c.asRgbColor().asHexString())),
            grounds: all.getBackgrounds(), notes: all.getNotes(), onTheRight: all.getHorizontalAlignments().map(row => row.map(side => side === 'right')),
            joined: all.getMergedRanges().map(range => range.getA1Notation()).sort(),
            widths: [1, 2, 3, 15].map(column => sheet.getColumnWidth(column)),
            heights: [1, 5, 10, 30].map(row => sheet.getRowHeight(row)),
          };
        })()`,
      ) as Record<'colours' | 'weights', string[][]>;
    const [{colours, weights, ...rest}, {colours: ours, weights: heavy, ...others}] = [look('Overview'), look(DAY)];
    expect(others).toEqual(rest);
    const texts = host.sheet(DAY).values('B5:O100');
    const warned = ours.flatMap((row, down) =>
      row.flatMap((colour, right) =>
        colour === colours[down]?.[right]
          ? []
          : [
              [
                colours[down]?.[right],
                weights[down]?.[right],
                colour,
                heavy[down]?.[right],
                Number(texts[down]?.[right]) > 0,
              ],
            ],
      ),
    );
    // What a rule colours while its number is above 0 is coloured for good.
    expect(warned.length).toBeGreaterThan(0);
    for (const each of warned) expect(each).toEqual(['#1f1f1f', 'normal', '#b3261e', 'bold', true]);
    const bold = (rows: string[][]) => rows.flat().filter(weight => weight === 'bold').length;
    expect(bold(heavy)).toBe(bold(weights) + warned.length);
    const head = told(host, `book.getSheetByName('${DAY}').getRange('A1:O3').getNotes()`);
    expect((head as string[][]).flat().filter(Boolean)).toEqual([expect.stringContaining('frozen copy')]);
  });

  it('takes at most 170 service calls', () => {
    expect(calls).toBeLessThanOrEqual(170);
  });

  it('stays as it is when the log goes on, its funnel too; Set up, Refresh and Prove leave it alone', () => {
    const protections = () =>
      told(host, `book.getSheetByName('${DAY}').getProtections(SpreadsheetApp.ProtectionType.SHEET).length`);
    expect(protections()).toBe(0);
    for (const customer of ['Fir', 'Gum', 'Hazel']) log(host, '2025-10-04', customer, '', 'Won', 5000);
    host.answer({alert: 'NO'});
    host.clickMenu('Set up');
    host.clickMenu('Refresh overview');
    host.clickMenu('Prove the numbers');
    const said = host.screen.shown.at(-1);
    expect(said?.kind === 'alert' && said.message).toMatch(/^(\d+) of \1 numbers agree/);
    expect(whole(host, DAY)).toEqual(live);
    expect(whole(host, 'Overview').values).not.toEqual(live.values);
    expect(charts(host, 'Overview')).not.toEqual(drawn);
    expect(charts(host, DAY)).toEqual(drawn);
    expect(protections()).toBe(0);
    expect(host.sheetNames.filter(name => name.startsWith('Overview'))).toEqual(['Overview', DAY]);
  });

  it('tells what changed since, each number by its name', () => {
    const [copy] = listed(host);
    const {groups, same} = compareNumbers(numbers(host, copy?.id ?? 0), numbers(host, null));
    const won = groups.flatMap(({changed}) => changed).find(({after}) => after.key === 'metrics\nvalue\ndealsWon');
    expect(won).toMatchObject({before: {shown: '1', value: 1}, after: {name: 'Won', group: 'All time'}, difference: 3});
    expect(same.length).toBeGreaterThan(100);
  });
});

it('is known under another name, among other tables, and compared by names when stages and capacities are others', () => {
  const host = smallSpreadsheet();
  const {frozen} = freeze(host);
  const id = frozen[0]?.id ?? 0;
  const before = numbers(host, id);
  host.sheet(DAY).rename('Board meeting');
  for (let person = 1; person <= 9; person++)
    log(host, '2025-10-01', `Customer ${person}`, '', 'Contacting', 10, `Seller ${person}`);
  host.sheet('Stages').insertRows(3);
  host.sheet('Stages').paste([['Demo', 'Open', 0.3]], 'A3');
  host.clickMenu('Refresh overview');
  expect(listed(host)).toEqual([{id, name: 'Board meeting', day: '2025-10-05'}]);
  expect(numbers(host, id)).toEqual(before);
  const {groups} = compareNumbers(before, numbers(host, null));
  const of = (title: string) => groups.find(group => group.title.startsWith(title));
  expect(of('Pipeline')?.new.map(({name}) => name)).toContain('Demo');
  expect(of('Pipeline')?.gone).toEqual([]);
  const contacting = of('Pipeline')?.changed.find(({after}) => after.key === 'stages\ndeals\ncontacting');
  expect(contacting).toMatchObject({before: {value: 2}, after: {value: 11}, difference: 9});
  expect(of('Salespeople')?.new.map(({name}) => name)).toContain('Seller 9');
});

it('is numbered from the second of one day, and As of names the day', () => {
  const host = smallSpreadsheet();
  expect([freeze(host).name, freeze(host).name]).toEqual([DAY, `${DAY} (2)`]);
  host.sheet('Overview').type('B3', '2025-09-01');
  expect(freeze(host).name).toBe('Overview 2025-09-01');
  expect(listed(host).map(({name}) => name)).toEqual([DAY, `${DAY} (2)`, 'Overview 2025-09-01']);
});

it('is not made twice when the answer of the first try was lost', () => {
  const host = smallSpreadsheet();
  freeze(host);
  expect(freeze(host, true)).toMatchObject({name: DAY, frozen: [{name: DAY}]});
  log(host, '2025-10-04', 'Fir', '', 'Won', 5000);
  expect(freeze(host, true).name).toBe(`${DAY} (2)`);
});

it.each(['Spreadsheet.insertSheet', 'Sheet.insertChart'])(
  'that was cut off at %s is taken away by whatever runs next, which says so; a sheet of a user’s is not',
  method => {
    const host = smallSpreadsheet();
    host.faults.add(method, {when: 'after', ends: true});
    expect(() => freeze(host)).toThrow();
    host.faults.clear();
    expect(host.sheetNames).toContain(DAY);
    host.addSheet(`${DAY} (2)`).paste([['mine']]);
    host.clickMenu('Refresh overview');
    expect(host.sheetNames).not.toContain(DAY);
    expect(host.sheetNames).toContain(`${DAY} (2)`);
    const said = host.screen.shown.flatMap(shown => (shown.kind === 'toast' ? [shown.message] : []));
    expect(said.join('\n')).toContain(`The sheet "${DAY}" is taken away.`);
  },
);

it('is deleted when asked to, and shown; one that was deleted by hand is gone from the list', () => {
  const host = smallSpreadsheet();
  const [first, second, third] = [1, 2, 3].map(() => freeze(host)).at(-1)?.frozen ?? [];
  ask(host, 'showFrozen', [{id: first?.id}]);
  expect(told(host, 'book.getActiveSheet().getName()')).toBe(DAY);
  expect(ask(host, 'deleteFrozen', [{id: first?.id}])).toEqual([second, third]);
  expect(ask(host, 'deleteFrozen', [{id: first?.id}])).toEqual([second, third]);
  host.sheet(second?.name ?? '').delete();
  expect(listed(host)).toEqual([third]);
  expect(() => ask(host, 'showFrozen', [{id: second?.id}])).toThrow('not there any more');
  expect(() => numbers(host, second?.id ?? 0)).toThrow('not there any more');
});

it('never deletes a sheet that is no frozen copy', () => {
  const host = smallSpreadsheet();
  const id = told(host, "book.getSheetByName('Conversations').getSheetId()");
  const names = host.sheetNames;
  expect(ask(host, 'deleteFrozen', [{id}])).toEqual([]);
  expect(host.sheetNames).toEqual(names);
});

it('is not compared once its rows were moved, and says so', () => {
  const host = smallSpreadsheet();
  const {frozen} = freeze(host);
  host.sheet(DAY).insertRows(8);
  expect(() => numbers(host, frozen[0]?.id ?? 0)).toThrow(/titles of "Overview 2025-10-05" do not stand/);
});

it('is not made of an overview that is not as it was drawn', () => {
  const host = smallSpreadsheet();
  const names = host.sheetNames;
  host.sheet('Overview').insertRows(8);
  expect(() => freeze(host)).toThrow(/Refresh overview, then try again. Nothing was changed/);
  expect(host.sheetNames).toEqual(names);
  host.clickMenu('Refresh overview');
  expect(freeze(host).name).toBe(DAY);
});

it('says which to run first where nothing is set up', () => {
  const host = spreadsheet();
  expect(ask<SharePlace>(host, 'sharePlace')).toMatchObject({sheets: [], frozen: []});
  expect(() => freeze(host)).toThrow(/Refresh overview|Set up/);
});

it('holds amounts and shares as the locale writes them where a comma is the decimal separator', () => {
  const host = smallSpreadsheet({locale: 'de_DE', separators: 'semicolon'});
  const live = whole(host, 'Overview');
  freeze(host);
  expect(whole(host, DAY)).toEqual(live);
});

it('goes along when the spreadsheet is copied, and is known there', () => {
  const host = smallSpreadsheet();
  freeze(host);
  act(host, 'PropertiesService.getDocumentProperties().deleteAllProperties()');
  expect(listed(host).map(({name}) => name)).toEqual([DAY]);
});
