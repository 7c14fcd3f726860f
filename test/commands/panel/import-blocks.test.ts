/** An import from its first call to its last, as the panel makes them. */
import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {ImportBegun} from '../../../src/panel/calls';
import type {ImportAhead} from '../../../src/panel/schemas';
import type {Host} from '../../../workbench/index.ts';
import {act, contents, spreadsheet} from '../spreadsheet.ts';
import {ahead, block, importAll, people, talks} from './imported-list.ts';
import {ask, choicesOf, newRow} from './new-row.ts';
import {preparedHost} from './prepared-host.ts';
import {preparedTables} from './prepared-tables.ts';

vi.setConfig({testTimeout: 240_000, hookTimeout: 120_000});

let host: Host;
beforeEach(() => {
  // Blocks read no formula.
  host = preparedTables('Conversations', 'Customers');
});

const log = () => host.sheet('Conversations');
const notes = (): unknown[] => {
  const [headers = [], ...rows] = log().values();
  return rows.map(row => row[headers.indexOf('Notes')]).filter(note => note !== '');
};
const talkNotes = (from: number, to: number) => Array.from({length: to - from}, (_, step) => `talk ${from + step}`);

it('12,000 rows come in three blocks of so few calls that none reads the log', () => {
  const rows = talks(12_000, ['good']);
  const begun = ask<ImportBegun>(host, 'beginImport', [ahead(12_000, {own: ['Mood']})]);
  expect(begun).toMatchObject({blockRows: 5000, log: {own: [12]}});
  for (let from = 0; from < 12_000; from += 5000) {
    host.calls.reset();
    expect(ask(host, 'importBlock', [block(rows.slice(from, from + 5000), {from})])).toEqual({first: from + 2});
    // The header, the last row, the block; and the two flushes of the lock.
    expect(host.calls.inDocument).toBe(5);
    expect(host.calls.total).toBe(14);
  }
  const values = log().values();
  expect(values.filter(row => row[9] !== '')).toHaveLength(12_001);
  expect(values[12_000]).toMatchObject({1: 'Customer 399', 4: 11_999, 9: 'talk 11999', 10: 'TRUE', 11: 'good'});
  expect(values.slice(1, 7).map(row => row[10])).toEqual(['=1+1', '007', '2025-10-05', '+49 30', '@home', 'TRUE']);
  expect(values[1]?.[0]).toBeInstanceOf(Date);
  expect(JSON.stringify(host.save().properties).length).toBeLessThan(6000);
  expect(host.warnings).toEqual([]);
});

describe('columns of the user’s own', () => {
  it('are made once, found again, and written wherever they stand', () => {
    importAll(host, talks(2, ['good', '007']), 5, {own: [' Mood ', '=side']});
    log().moveColumns(12, 1, 3);
    importAll(host, talks(2, ['bad', '008'], 2), 5, {id: 8, own: ['mood', '=side']});
    expect(log().values('A1:M1').flat()).toEqual(expect.arrayContaining(['Mood', '=side']));
    expect(log().values('C1:C5').flat()).toEqual(['Mood', 'good', 'good', 'bad', 'bad']);
    expect(log().values('M1:M5').flat()).toEqual(['=side', '007', '007', '008', '008']);
    expect(notes()).toEqual(talkNotes(0, 4));
  });

  it('in between keep what they hold; a block is written around them, whole', () => {
    log().insertColumns(3);
    log().paste([['Twice'], ['=ARRAYFORMULA(IF(F2:F50="";"";F2:F50*2))']], 'C1');
    const begun = ask<ImportBegun>(host, 'beginImport', [ahead(3, {own: ['Mood']})]);
    expect(begun.blockRows).toBe(500);
    ask(host, 'importBlock', [block(talks(3, ['good']))]);
    expect(log().values('C2:C4').flat()).toEqual([0, 2, 4]);
    expect(log().values('M1:M4').flat()).toEqual(['Mood', 'good', 'good', 'good']);
    expect(notes()).toEqual(talkNotes(0, 3));
  });

  it('with formulas are not written over', () => {
    log().paste([['Mood'], ['=1+1']], 'L1');
    const before = contents(host);
    expect(() => ask(host, 'beginImport', [ahead(3, {own: ['Mood']})])).toThrow(
      /Conversations!L, "Mood", holds formulas/,
    );
    expect(contents(host)).toEqual(before);
  });
});

it('dates stay dates in columns of plain text, and texts show no apostrophe', () => {
  host = spreadsheet({data: host.save()});
  act(host, "book.getSheetByName('Conversations').getRange('A2:K').setNumberFormat('@')");
  importAll(host, talks(80), 50);
  const values = log().values();
  expect(values[1]?.[0]).toBeInstanceOf(Date);
  expect(values[80]?.[0]).toBeInstanceOf(Date);
  expect(values[80]?.[4]).toBe(79);
  expect(values[2]?.[10]).toBe('007');
  host.calls.reset();
  ask(host, 'importBlock', [block(talks(1, [], 80), {from: 80})]);
  expect(host.calls.of('Range.getNumberFormats')).toBe(0);
});

describe('beginning is refused, and nothing written,', () => {
  it.each<[string, Partial<ImportAhead>, () => void, RegExp]>([
    ['a column of the table’s name', {own: ['stage ']}, () => undefined, /"Stage" is a column of the table/],
    ['more cells than Google takes', {conversations: 900_000}, () => undefined, /about \d+ still fit/],
    ['a protected log', {}, () => log().protect({editors: []}), /Somebody protected the sheet "Conversations" against/],
    ['a header that moved down', {}, () => log().insertRows(1), /stands in row 2 and belongs in row 1/],
    ['a header that is gone', {}, () => log().type('D1', 'Phase'), /has no column "Stage"/],
  ])('for %s', (_, more, change, message) => {
    change();
    const before = contents(host);
    expect(() => ask(host, 'beginImport', [ahead(10, more)], 'b')).toThrow(message);
    expect(contents(host)).toEqual(before);
  });
});

describe('somebody else who logs in between', () => {
  it('loses nothing, and the next block stands below', () => {
    const logged = newRow(choicesOf(preparedHost('empty')), {notes: 'by B'});
    ask(host, 'beginImport', [ahead(100)]);
    ask(host, 'importBlock', [block(talks(50))]);
    ask(host, 'saveConversation', [logged], 'b');
    ask(host, 'importBlock', [block(talks(50, [], 50), {from: 50})]);
    expect(notes()).toEqual([...talkNotes(0, 50), 'by B', ...talkNotes(50, 100)]);
    expect(ask(host, 'undoImport')).toEqual({conversations: 100, customers: 0, columns: [], stages: []});
    expect(notes()).toEqual(['by B']);
  });

  it('lists a customer that is not listed twice', () => {
    ask(host, 'beginImport', [ahead(0, {customers: 3})]);
    host.sheet('Customers').paste([['ELM ']], 'A2');
    ask(host, 'importBlock', [block(people('Elm', 'Fir', 'fir', 'Gum'), {table: 'customers'})]);
    expect(host.sheet('Customers').values('A2:A5').flat()).toEqual(['ELM ', 'Fir', 'Gum', '']);
  });

  it('begins an import: the first one goes no further, and says so', () => {
    ask(host, 'beginImport', [ahead(5)]);
    ask(host, 'beginImport', [{...ahead(5), id: 8}], 'b');
    expect(() => ask(host, 'importBlock', [block(talks(5))])).toThrow(/somebody began another one/);
    expect(notes()).toEqual([]);
  });
});

describe.each(['before', 'after'] as const)('a block whose write ends %s it took effect', when => {
  it.each<[string, () => unknown]>([
    ['nothing was done', () => undefined],
    [
      'a row was added below',
      () => log().paste([['2025-10-01', 'Dune', '', 'Closing', '', '', '', '', '', 'by B']], `A${notes().length + 2}`),
    ],
    ['rows were inserted above', () => log().insertRows(2, 3)],
    ['a row of it was changed', () => notes().length > 4 && log().type('F6', 'Ada')],
    ['the log was sorted', () => log().sort('A2:K60', {column: 5, ascending: false})],
  ])('is there once after another try, though meanwhile %s', (_, meanwhile) => {
    ask(host, 'beginImport', [ahead(10)]);
    ask(host, 'importBlock', [block(talks(4))]);
    const next = block(talks(6, [], 4), {from: 4});
    host.faults.add('Range.setValues', {when, ends: true});
    expect(() => host.call('importBlock', [next])).toThrow(/maximum execution time/);
    host.faults.clear();
    meanwhile();
    ask(host, 'importBlock', [{...next, mayBeThere: true}]);
    expect(
      notes()
        .filter(note => note !== 'by B')
        .sort(),
    ).toEqual(talkNotes(0, 10).sort());
  });
});
