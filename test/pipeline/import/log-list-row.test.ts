import {expect, it} from 'vitest';
import {cellReader} from '../../../src/pipeline/import/cell-reader.ts';
import {logRow} from '../../../src/pipeline/import/log-list-row.ts';
import {isoDay} from '../../../src/pipeline/tables/serial-day.ts';

/** What becomes of a row of a log: its conversation, and what is told of it. */
function readRow(cells: Readonly<Record<string, string>>) {
  const columns = Object.keys(cells).map(target => ({target: target as 'date'}));
  const mapping = {kind: 'log', header: 0, columns, dayOrders: {}, decimals: {}, takesDealAsCustomer: true} as const;
  const row = {line: 2, cells: Object.values(cells)};
  const reader = cellReader([row], mapping, Object.keys(cells));
  const [out, doubts]: [string[], string[]] = [[], []];
  const rows = logRow(
    row,
    {mapping, reader, stages: [], stageOf: text => text && `our ${text}`},
    {leaveOut: reason => out.push(reason), doubt: reason => doubts.push(reason)},
  );
  return {rows, out, doubts};
}

const CELLS = {
  date: '2025-01-05 10:30',
  customer: 'X',
  deal: 'A',
  stage: 'Talk',
  value: '500',
  salesperson: 'Ada',
  expectedClose: '2025-06-01 10:00',
  nextStepOn: '2025-02-01 11:00',
  reason: 'Price',
  notes: 'Hello',
  nextStep: 'Call',
};

it('a row of a log is a conversation, with all that it says', () => {
  const {rows, ...told} = readRow(CELLS);
  expect(told).toEqual({out: [], doubts: []});
  const [row] = rows;
  expect(rows).toEqual([
    {
      ...CELLS,
      date: row?.date,
      stage: 'our Talk',
      value: 500,
      expectedClose: row?.expectedClose,
      nextStepOn: row?.nextStepOn,
    },
  ]);
  expect(Number(row?.date) % 1).toBeCloseTo(10.5 / 24);
  expect([row?.date, row?.expectedClose, row?.nextStepOn].map(day => isoDay(Math.floor(Number(day))))).toEqual([
    '2025-01-05',
    '2025-06-01',
    '2025-02-01',
  ]);
  expect([row?.expectedClose, row?.nextStepOn].every(Number.isInteger)).toBe(true);
});

it('what it does not say is blank, and what cannot be read is told', () => {
  const blank = Object.fromEntries(Object.keys(CELLS).map(column => [column, '']));
  const {rows, doubts} = readRow({...blank, date: '2025-01-05', customer: 'X', value: 'a lot', nextStepOn: 'soon'});
  expect(rows).toEqual([{...blank, date: rows[0]?.date, customer: 'X'}]);
  expect(doubts).toEqual([
    'value: "a lot" is no amount that can be read.',
    'nextStepOn: "soon" is no day that can be read.',
  ]);
});

it.each([
  [{date: '2025-01-05', customer: ' '}, ['It names no customer.']],
  [{date: '', customer: 'X'}, ['It has no date.']],
  [
    {date: 'soon', customer: ''},
    ['date: "soon" is no day that can be read.', 'It names no customer.', 'It has no date.'],
  ],
])('without a customer or a date it stays out: %j', (cells, out) => {
  expect(readRow(cells)).toMatchObject({rows: [], out});
});
