/** Taking an import back, whatever became of it and of its rows since. */
import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {LastImport} from '../../../src/panel/calls';
import type {Host} from '../../../workbench/index.ts';
import {ahead, block, importAll, people, talks} from './imported-list.ts';
import {ask} from './new-row.ts';
import {preparedHost} from './prepared-host.ts';
import {preparedTables} from './prepared-tables.ts';

vi.setConfig({testTimeout: 240_000, hookTimeout: 120_000});

let host: Host;
let before: unknown;
beforeEach(() => {
  host = preparedTables('Conversations', 'Customers');
  log().paste([['2025-09-01', 'Dune', '', 'Closing', '', '', '', '', '', 'mine']], 'A2');
  host.sheet('Customers').paste([['Dune']], 'A2');
  before = rows();
});

const log = () => host.sheet('Conversations');
const rows = () =>
  ['Conversations', 'Customers'].map(name =>
    host
      .sheet(name)
      .values()
      .map(row => row.filter(cell => cell !== ''))
      .filter(row => row.length > 0),
  );
const last = () => ask<LastImport | null>(host, 'lastImport');
const undo = (user?: string) => ask(host, 'undoImport', [], user);

function begin(): void {
  ask(host, 'beginImport', [ahead(200, {own: ['Mood'], customers: 3})]);
  ask(host, 'importBlock', [block(people('Elm', 'Fir', 'Gum'), {table: 'customers'})]);
  ask(host, 'importBlock', [block(talks(120, ['good']))]);
}

describe('an import is taken back whole', () => {
  it.each<[string, () => void, number]>([
    ['when it has ended', () => ask(host, 'endImport', [{id: 7}]), 120],
    ['when it was cancelled, or its panel closed', () => undefined, 120],
    [
      'when its last block was cut off, and is there',
      () => {
        host.faults.add('Range.setValues', {when: 'after', ends: true});
        expect(() => host.call('importBlock', [block(talks(80, ['bad'], 120), {from: 120})])).toThrow();
      },
      200,
    ],
    [
      'when its last block was cut off, and is not there',
      () => {
        host.faults.add('Range.setValues', {when: 'before', ends: true});
        expect(() => host.call('importBlock', [block(talks(80, ['bad'], 120), {from: 120})])).toThrow();
        log().paste([['2025-09-02', 'Elm', '', 'Closing', '', '', '', '', '', 'later']], 'A123');
        log().type('A123', '');
        log().deleteRows(123);
      },
      120,
    ],
    ['when rows were inserted above', () => log().insertRows(2, 5), 120],
    ['by another user', () => undefined, 120],
  ])('%s', (_, change, conversations) => {
    begin();
    change();
    host.faults.clear();
    expect(last()).toMatchObject({name: 'list.csv', customers: 3});
    expect(undo('b')).toEqual({conversations, customers: 3, columns: [], stages: []});
    expect(rows()).toEqual(before);
    expect(last()).toBeNull();
    expect(() => undo()).toThrow(/no import to take back/);
  });

  it('in one deletion for each stretch, and cut off before or after each it goes on', () => {
    for (const at of [1, 2, 3]) {
      for (const when of ['before', 'after'] as const) {
        begin();
        log().paste([['2025-09-02', 'Birch', '', 'Closing', '', '', '', '', '', 'later']], 'A123');
        ask(host, 'importBlock', [block(talks(80, ['bad'], 120), {from: 120})]);
        let deletions = 0;
        const beforeCall = (_: number, method: string): void => {
          if (method === 'Sheet.deleteRows' && ++deletions === at) host.faults.add(method, {when, ends: true});
        };
        expect(() => host.call('undoImport', [], {beforeCall})).toThrow(/maximum execution time/);
        host.faults.clear();
        undo();
        const [talked = [], listed] = rows();
        expect(talked.slice(0, 2)).toEqual((before as unknown[][])[0]);
        expect(talked[2]).toContain('later');
        expect(talked).toHaveLength(3);
        expect(listed).toEqual((before as unknown[][])[1]);
        log().deleteRows(3);
      }
    }
  });
});

describe('it is refused, and nothing changes,', () => {
  it.each<[string, () => void, RegExp]>([
    ['where one row was changed', () => log().type('F50', 'Ada'), /^Row 50 of "Conversations" changed or moved/],
    ['where an own column was', () => log().type('L51', 'so so'), /^Row 51 of "Conversations" changed/],
    [
      'where the log was sorted',
      () => log().sort('A2:L122', {column: 5, ascending: false}),
      /^Of rows 3 to 102 of "Conversations" some changed or moved/,
    ],
    ['where a row was deleted', () => log().deleteRows(60), /of "Conversations" some changed or moved/],
    [
      'where somebody wrote a note beside a row',
      () => log().paste([['Remark'], ['of Dune']], 'N1') ?? log().type('N50', 'mine'),
      /^Conversations!N50 is not of the import.* Nothing was changed\.$/,
    ],
    ['where a box beside a row is ticked', () => log().type('N122', 'TRUE'), /^Conversations!N122 is not/],
    [
      'where a note stands among formulas',
      () => log().paste([...filledDown(3, 49), ['mine'], ...filledDown(51, 60)], 'N3'),
      /^Conversations!N50 is not/,
    ],
    ['where a zero stands beside a row', () => log().type('N50', '0'), /^Conversations!N50 is not/],
    ['where a formula stands alone beside a row', () => log().type('N50', '=E50*2'), /^Conversations!N50 is not/],
    [
      'where a note stands above an array formula',
      () => log().type('N50', 'mine') ?? log().type('N60', '=ARRAYFORMULA(E60:E70*2)'),
      /^Conversations!N50 is not/,
    ],
    [
      'where every row was changed',
      () =>
        ask(host, 'endImport', [{id: 7}]) &&
        log().paste(
          Array.from({length: 120}, () => ['9']),
          'E3',
        ),
      /of "Conversations" some changed or moved/,
    ],
    ['where cells are protected', () => log().protect({editors: []}), /Somebody protected the sheet "Conversations"/],
  ])('%s', (_, change, message) => {
    begin();
    change();
    const present = rows();
    expect(() => undo('b')).toThrow(message);
    expect(rows()).toEqual(present);
    expect(last()).toMatchObject({conversations: 120});
  });
});

describe('it is not refused for what stands beside its rows', () => {
  it.each<[string, () => void]>([
    ['and is a formula that is filled down', () => log().paste(filledDown(2, 122), 'N2')],
    ['and comes of an array formula above', () => log().type('N2', '=ARRAYFORMULA(E2:E122*2)')],
    ['and comes of one in the header', () => log().type('N1', '={"Twice";ARRAYFORMULA(E2:E122*2)}')],
    ['and is blank, or a box that is not ticked', () => log().paste([['FALSE'], [' '], ['FALSE']], 'N49')],
    ['where it is beside a row of somebody else', () => log().type('N2', 'mine')],
  ])('%s', (_, change) => {
    begin();
    change();
    expect(undo()).toMatchObject({conversations: 120});
    expect(rows()[0]).toHaveLength(2);
  });
});

function filledDown(from: number, to: number): string[][] {
  return Array.from({length: to - from + 1}, (_, step) => [`=E${from + step}*2`]);
}

it('customers stay whom others name by now, or somebody changed; so does a column that somebody wrote in', () => {
  begin();
  log().paste([['2025-09-02', 'ELM', '', 'Closing', '', '', '', '', '', 'later', '', 'mine']], 'A123');
  host.sheet('Customers').type('D5', 'Ms Gum');
  expect(undo()).toEqual({conversations: 120, customers: 1, columns: ['Mood'], stages: []});
  expect(host.sheet('Customers').values('A1:A6').flat().filter(Boolean)).toEqual(['Customer', 'Dune', 'Elm', 'Gum']);
  expect(log().values('L3:L3')).toEqual([['mine']]);
});

it('an import into a log with a column in between that was cut off between its writes is finished, and then taken back', () => {
  log().insertColumns(3);
  log().paste([['Own'], ['x']], 'C1');
  before = rows();
  ask(host, 'beginImport', [ahead(5, {own: ['Mood']})]);
  let writes = 0;
  const beforeCall = (_: number, method: string): void => {
    if (method === 'Range.setValues' && ++writes === 2) host.faults.add(method, {when: 'before', ends: true});
  };
  const sent = block(talks(5, ['good']));
  expect(() => host.call('importBlock', [sent], {beforeCall})).toThrow(/maximum execution time/);
  host.faults.clear();
  ask(host, 'importBlock', [{...sent, mayBeThere: true}]);
  expect(rows()[0]).toHaveLength(7);
  expect(undo()).toEqual({conversations: 5, customers: 0, columns: [], stages: []});
  expect(rows()).toEqual(before);
});

it('the stages that were made for an import are told when it is taken back', () => {
  ask(host, 'beginImport', [ahead(5, {stages: ['Demo']})]);
  ask(host, 'importBlock', [block(talks(5))]);
  expect(undo()).toMatchObject({conversations: 5, stages: ['Demo']});
});

it('the end of an import writes the overview anew, for all rows', () => {
  host = preparedHost('empty');
  importAll(host, talks(70), 50);
  expect(ask(host, 'endImport', [{id: 7}])).toEqual({overviewIsNew: true});
  expect(last()).toMatchObject({isOver: true, conversations: 70});
  expect(() => ask(host, 'importBlock', [block(talks(1), {from: 70})])).toThrow(/ended or taken back/);
});
