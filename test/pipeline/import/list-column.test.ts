import {expect, it} from 'vitest';
import {columnsOf, share, titlesOf} from '../../../src/pipeline/import/list-column.ts';
import {listOf} from './list-of.ts';

it('columns of one name, and of none, are told apart', () => {
  expect(titlesOf(columnsOf(listOf('Date,,date,Note\n1,2,3,4,5'), 0))).toEqual([
    'Date',
    'Column 2',
    'date (2)',
    'Note',
    'Column 5',
  ]);
});

it('a column has the first filled cells below the header', () => {
  const rows = listOf(`Report\na,b\n${Array.from({length: 300}, (_, index) => `,${index}`).join('\n')}`);
  const [first, second] = columnsOf(rows, 1);
  expect(first).toEqual({title: 'a', cells: []});
  expect(second).toMatchObject({title: 'b'});
  expect(second?.cells).toHaveLength(200);
});

it('a share of a column is a part of its filled cells', () => {
  const [column] = columnsOf(listOf('a\nx\n\ny\nx\nx'), 0);
  expect(share(column as NonNullable<typeof column>, cell => cell === 'x')).toBe(0.75);
  expect(share({title: 'a', cells: []}, () => true)).toBe(0);
});
