import {describe, expect, it} from 'vitest';
import {cellReader, columnSigns} from '../../../src/pipeline/import/cell-reader.ts';
import type {ColumnUse, ListMapping} from '../../../src/pipeline/import/list-mapping.ts';
import type {SourceCell, SourceRow} from '../../../src/pipeline/import/source.ts';
import type {TargetId} from '../../../src/pipeline/import/target.ts';
import {isoDay} from '../../../src/pipeline/tables/serial-day.ts';

const mappingOf = (columns: readonly ColumnUse[], more: Partial<ListMapping> = {}): ListMapping => ({
  kind: 'deals',
  header: 0,
  columns,
  dayOrders: {},
  decimals: {},
  takesDealAsCustomer: false,
  ...more,
});
const rowsOf = (...rows: readonly (readonly SourceCell[])[]): SourceRow[] =>
  rows.map((cells, index) => ({line: index + 1, cells}));
const use = (target: Exclude<TargetId, 'stageDay'> | 'own'): ColumnUse => ({target});

describe('what the columns of a list say of their days and amounts', () => {
  it('is told by the rows below the header', () => {
    const rows = rowsOf(
      ['13/4/2025', '1,5', 'x', '13/4/2025', 'A'],
      ['4/13/2025', '1.234', 'x', '1.5', 'B'],
      ['3/4/2025', '5', 'x', '', 'C'],
    );
    const columns = [use('created'), use('value'), null, use('own'), use('customer')];
    expect(columnSigns(rows, mappingOf(columns))).toEqual([
      {column: 0, kind: 'days', found: 'month'},
      {column: 1, kind: 'amounts', found: 'asked'},
    ]);
  });
});

describe('a cell of a list', () => {
  const reader = (columns: readonly ColumnUse[], rows: readonly SourceRow[], more: Partial<ListMapping> = {}) =>
    cellReader(
      rows,
      mappingOf(columns, more),
      columns.map((_, index) => `Column ${index + 1}`),
    );
  const silent = (reason: string): void => {
    throw new Error(reason);
  };

  it('is the first of its columns that is not blank', () => {
    const rows = rowsOf(['a', 'b'], [' ', ' x '], ['y', 'z'], []);
    const {text} = reader([use('customer'), use('customer')], rows);
    expect(rows.slice(1).map(row => text(row, 'customer'))).toEqual(['x', 'y', '']);
    expect(rows.map(row => text(row, 'deal'))).toEqual(['', '', '', '']);
  });

  it('gives a name on one line', () => {
    const [, row] = rowsOf(['Customer'], ['Ann \n\t Lee']);
    expect(reader([use('customer')], []).name(row as SourceRow, 'customer')).toBe('Ann Lee');
  });

  it.each([
    ['Ada Li (ada@x.org)', '', 'Ada Li', 'ada@x.org'],
    ['Ada Li(ada@x.org)', '', 'Ada Li', 'ada@x.org'],
    ['Ada  (ada@x.org) ; Bob', '', 'Ada', 'ada@x.org'],
    ['(ada@x.org)', '', '', 'ada@x.org'],
    ['Ada Li (ada@x.org)', 'li@x.org, office@x.org', 'Ada Li', 'li@x.org'],
    ['Li, Ada; Bob', 'ada@x.org;bob@x.org', 'Li, Ada', 'ada@x.org'],
    ['Ada (ada@x.org) of X', '', 'Ada (ada@x.org) of X', ''],
    ['Ada (by phone)', '', 'Ada (by phone)', ''],
    ['Ada (a b@x.org)', '', 'Ada (a b@x.org)', ''],
    ['', '', '', ''],
  ])('tells of the person in "%s" and "%s"', (contact, email, name, mail) => {
    const [, row] = rowsOf(['Contact', 'Mail'], [contact, email]) as [SourceRow, SourceRow];
    const {person} = reader([use('contact'), use('email')], []);
    expect([person(row, 'contact'), person(row, 'email')]).toEqual([name, mail]);
  });

  it('tells of one phone, and of a source as it stands', () => {
    const [row] = rowsOf(['030 1; 030 2', 'Fair, spring; web']) as [SourceRow];
    const {person} = reader([use('phone'), use('source')], []);
    expect([person(row, 'phone'), person(row, 'source')]).toEqual(['030 1', 'Fair, spring; web']);
    const [other] = rowsOf(['Ada (ada@x.org)', '']) as [SourceRow];
    expect(reader([use('contact'), use('phone')], []).person(other, 'phone')).toBe('');
  });

  it.each([
    ['13/4/2025', {}, '2025-04-03'],
    ['4/13/2025', {}, '2025-03-04'],
    ['', {0: 'day'}, '2025-04-03'],
    ['', {0: 'month'}, '2025-03-04'],
    ['4/13/2025', {0: 'day'}, '2025-03-04'],
    ['13/4/2025', {0: 'month'}, '2025-04-03'],
  ] as const)('is a day as its column says: "%s" above it, %j by the user', (above, dayOrders, expected) => {
    const rows = rowsOf(['Created'], [above], ['3/4/2025']) as [SourceRow, SourceRow, SourceRow];
    const {day} = reader([use('created')], rows, {dayOrders});
    expect(isoDay(Number(day(rows[2], 'created', silent)))).toBe(expected);
  });

  it.each([
    ['1,50', {}, 1234],
    ['1.50', {}, 1.234],
    ['', {0: ','}, 1234],
    ['', {0: '.'}, 1.234],
    ['1.50', {0: ','}, 1.234],
    ['1,50', {0: '.'}, 1234],
  ] as const)('is an amount as its column says: "%s" above it, %j by the user', (above, decimals, expected) => {
    const rows = rowsOf(['Value'], [above], ['1.234']) as [SourceRow, SourceRow, SourceRow];
    const {amount} = reader([use('value')], rows, {decimals});
    expect(amount(rows[2], 'value', silent)).toBe(expected);
  });

  it('that nothing decides is read where it is certain', () => {
    const rows = rowsOf(['Value', 'Created'], ['5', '5/5/2025']) as [SourceRow, SourceRow];
    const {amount, day} = reader([use('value'), use('created')], rows);
    expect(amount(rows[1], 'value', silent)).toBe(5);
    expect(isoDay(Number(day(rows[1], 'created', silent)))).toBe('2025-05-05');
  });

  it('that cannot be read is told of with its column, a blank one is not', () => {
    const rows = rowsOf(['Value', 'Created'], ['a lot', 'soon'], ['', '']) as [SourceRow, SourceRow, SourceRow];
    const {amount, day} = reader([use('value'), use('created')], rows);
    const told: string[] = [];
    const tell = (reason: string): unknown => told.push(reason);
    expect(rows.slice(1).map(row => [amount(row, 'value', tell), day(row, 'created', tell)])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(told).toEqual([
      'Column 1: "a lot" is no amount that can be read.',
      'Column 2: "soon" is no day that can be read.',
    ]);
  });

  it('gives the days at which a deal came to its stages', () => {
    const columns: ColumnUse[] = [
      {target: 'stageDay', stage: 'Demo'},
      {target: 'stageDay', stage: 'Offer'},
      {target: 'stageDay', stage: 'Talk'},
    ];
    const rows = rowsOf(['Demo', 'Offer', 'Talk'], ['2025-03-01', '', 'soon']) as [SourceRow, SourceRow];
    const told: string[] = [];
    const {stageDays} = reader(columns, rows);
    const days = stageDays(rows[1], reason => told.push(reason));
    expect(days.map(([stage, day]) => [stage, isoDay(day)])).toEqual([['Demo', '2025-03-01']]);
    expect(told).toEqual(['Column 3: "soon" is no day that can be read.']);
  });

  it('of a column of the user’s own stays as it is, and is blank where the row is shorter', () => {
    const rows = rowsOf([1, 'x', ' y '], [2]) as [SourceRow, SourceRow];
    const {own} = reader([use('own'), null, use('own')], rows);
    expect(rows.map(row => own(row))).toEqual([
      [1, ' y '],
      [2, ''],
    ]);
  });
});
