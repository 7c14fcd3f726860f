import {expect, it} from 'vitest';
import type {DocumentState} from './document-state.ts';
import {rowChanges} from './rows.ts';

const sheet = (cells: Record<string, string>): DocumentState => ({Log: {cells}});

it('a row that moved is the same row', () => {
  const wanted = sheet({A2: 'Acme', B2: '5', A3: 'Birch'});
  expect(rowChanges(sheet({A3: 'Acme', B3: '5', A7: 'Birch'}), wanted, ['Log'])).toEqual({lost: [], extra: []});
});

it('each row counts as often as it is there', () => {
  const twice = sheet({A2: 'Acme', A3: 'Acme'});
  expect(rowChanges(sheet({A2: 'Acme'}), twice, ['Log'])).toEqual({lost: ['Log: A Acme'], extra: []});
  expect(rowChanges(twice, sheet({A2: 'Acme'}), ['Log'])).toEqual({lost: [], extra: ['Log: A Acme']});
});
