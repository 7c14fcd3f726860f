import {expect, it} from 'vitest';
import {columnsByContents} from '../../../src/pipeline/import/columns-by-contents.ts';
import {columnsOf} from '../../../src/pipeline/import/list-column.ts';
import type {ColumnUse} from '../../../src/pipeline/import/list-mapping.ts';
import type {ListKind} from '../../../src/pipeline/import/target.ts';
import {listOf} from './list-of.ts';

/** What is found where the headers tell nothing, or what is given. */
function found(text: string, kind: ListKind, uses?: readonly ColumnUse[]) {
  const columns = columnsOf(listOf(text), 0);
  return columnsByContents(uses ?? columns.map(() => null), columns, kind).map(use => use?.target ?? null);
}

it('the one column of days, of mails and of amounts is told by its contents', () => {
  const text = 'a,b,c,d\n2025-03-01,Ada,a@x.org,12.50\n2025-03-02,Ada,b@y.org,900';
  expect(found(text, 'log')).toEqual(['date', null, 'email', 'value']);
  expect(found(text, 'deals')).toEqual(['created', null, 'email', 'value']);
});

it('of two such columns none is taken', () => {
  expect(found('a,b\n2025-03-01,2025-03-02\n2025-03-02,2025-03-03', 'log')).toEqual([null, null]);
});

it('a column with every fourth cell of another kind is none', () => {
  expect(found('a\nx@y.org\nx@y.org\nx@y.org\nby phone', 'log')).toEqual([null]);
  expect(found('a\nx@y.org\nx@y.org\nx@y.org\nx@y.org\nby phone', 'log')).toEqual(['email']);
});

it('a mail is all that stands in its cell', () => {
  expect(found('a\nada@xy.org\n bob@xy.org ', 'log')).toEqual(['email']);
  expect(found('a\nmail a@x.org\nto b@x.org', 'log')).toEqual([null]);
  expect(found('a\na@x.org now\nb@x.org then', 'log')).toEqual([null]);
});

it.each(['1\n22\n3', '11\n22\n33'])('small whole numbers are no amounts: %j', cells => {
  expect(found(`a\n${cells}`, 'log')).toEqual([null]);
});

it.each(['1.5\n22.5', '5€\n6€', '100\n200'])('amounts are larger, or have cents or a sign: %j', cells => {
  expect(found(`a\n${cells}`, 'log')).toEqual(['value']);
});

it('what the headers tell stays, and is not looked for again', () => {
  const text = 'Closed,b\n2025-03-01,2025-03-02';
  expect(found(text, 'deals', [{target: 'closed'}, null])).toEqual(['closed', null]);
  const mails = 'a,b\na@x.org,b@x.org';
  expect(found(mails, 'log', [{target: 'email'}, null])).toEqual(['email', null]);
  expect(found(mails, 'log', [{target: 'notes'}, null])).toEqual(['notes', 'email']);
});
