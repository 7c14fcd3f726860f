import {expect, it} from 'vitest';
import {cellReader} from '../../../src/pipeline/import/cell-reader.ts';
import {dealNames} from '../../../src/pipeline/import/deal-names.ts';
import {listOf} from './list-of.ts';

/** Customer, deal, and whether the customer is the deal itself, of a list of id, deal and customer. */
function namesOf(lines: readonly string[], takesDealAsCustomer = true) {
  const rows = listOf(lines.join('\n'));
  const columns = [{target: 'dealId'}, {target: 'deal'}, {target: 'customer'}] as const;
  const mapping = {kind: 'deals', header: -1, columns, dayOrders: {}, decimals: {}, takesDealAsCustomer} as const;
  const reader = cellReader(rows, mapping, []);
  const names = dealNames(rows, {mapping, reader, stages: [], stageOf: () => ''});
  return names.map(({customer, deal, isDealItself}) => `${customer} / ${deal}${isDealItself ? ' itself' : ''}`);
}

it.each([
  ['its own name', ['7,A,X'], ['X / A']],
  ['its number where it has no name', ['7,,X'], ['X / 7']],
  ['no name where it has neither', [',,X'], ['X / ']],
  ['the customer itself where it names none', ['7,A,'], ['A /  itself']],
  ['nothing where nothing is said', [',,'], [' / ']],
  ['its number behind its name where that stands twice', ['7,A,X', '8,a,x', '9,A,Y'], ['X / A 7', 'x / a 8', 'Y / A']],
  ['its place where it has no number', [',A,X', ',A,X', ',A,X'], ['X / A', 'X / A (2)', 'X / A (3)']],
  ['its place where its number is its name', ['7,,X', '7,,X'], ['X / 7', 'X / 7 (2)']],
  ['its place where it has no name either', [',,X', ',,X'], ['X / ', 'X / (2)']],
])('a deal is called by %s', (_, lines, names) => {
  expect(namesOf(lines)).toEqual(names);
});

it('a deal is no customer where the user does not want that', () => {
  expect(namesOf(['7,A,'], false)).toEqual([' / A']);
});
