import {expect, it} from 'vitest';
import {kindOfList} from '../../../src/pipeline/import/kind-of-list.ts';
import {columnsOf} from '../../../src/pipeline/import/list-column.ts';
import {listOf} from './list-of.ts';

function kindOf(text: string) {
  const rows = listOf(text);
  return kindOfList(rows, 0, columnsOf(rows, 0));
}

const many = (header: string, row: (index: number) => string) =>
  [header, ...Array.from({length: 12}, (_, index) => row(index))].join('\n');

it('a list that says how deals end is one of deals', () => {
  expect(kindOf('Company,Stage,Created,Closed\nX,New,2025-03-01,\nY,Won,2025-03-02,2025-03-04')).toBe('deals');
});

it.each(['Last stage change', 'Status', 'Deal ID'])('a list with a column %s is one of deals', header => {
  expect(kindOf(`Company,Stage,${header}\nX,New,\nY,Won,`)).toBe('deals');
});

it('a list that does not is a log', () => {
  expect(kindOf('Date,Customer,Stage\n2025-03-01,X,New\n2025-03-02,Y,New')).toBe('log');
});

it('a list whose rows are about the same deals is a log, whatever it says of their end', () => {
  const header = 'Date,Customer,Stage,Status';
  expect(kindOf(many(header, index => `2025-03-01,${index % 3},New,open`))).toBe('log');
  expect(kindOf(many(header, index => `2025-03-01,${index},New,open`))).toBe('deals');
});

it('deals are told apart by their ids where they have some', () => {
  expect(kindOf(many('Deal ID,Customer,Stage', index => `${index},X,New`))).toBe('deals');
  expect(kindOf(many('Deal ID,Customer,Stage', index => `${index % 3},${index},New`))).toBe('log');
});

it('deals of one customer are told apart by their names', () => {
  expect(kindOf(many('Customer,Deal,Status', index => `X,${index},open`))).toBe('deals');
});

it('three rows are too few to tell', () => {
  expect(kindOf('Customer,Status\nX,open\nX,open\nX,open')).toBe('deals');
  expect(kindOf('Customer,Status\nX,open\nX,open\nX,open\nX,open')).toBe('log');
});

it('a list with seven deals in ten rows is still one of deals, whatever notes stand below', () => {
  const rows = (deals: number, ...below: string[]) =>
    ['Customer,Status', ...Array.from({length: 10}, (_, index) => `${index % deals},open`), ...below].join('\n');
  expect(kindOf(rows(7))).toBe('deals');
  expect(kindOf(rows(7, 'a note', 'a note', 'a note'))).toBe('deals');
  expect(kindOf(rows(6))).toBe('log');
});
