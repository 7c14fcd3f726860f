import {expect, it} from 'vitest';
import {findColumns} from '../../../src/pipeline/tables/header.ts';
import {ownHeaders, withOwn} from '../../../src/pipeline/tables/own-columns.ts';
import {CONVERSATIONS} from '../../../src/pipeline/tables/tables.ts';

it('headers are tidied, told apart, and never blank; each keeps its place', () => {
  expect(ownHeaders([' Mood\n', 'mood', '', 'MOOD ', 'x'.repeat(200)])).toEqual([
    'Mood',
    'mood 2',
    'Column',
    'MOOD 3',
    'x'.repeat(80),
  ]);
});

it('are the same again for what they gave', () => {
  const once = ownHeaders(['A', 'a', 'A 2']);
  expect(once).toEqual(['A', 'a 2', 'A 2 2']);
  expect(ownHeaders(['A', 'a', 'A 2'])).toEqual(once);
});

it('are found behind the columns of the table, wherever they stand', () => {
  const table = withOwn(CONVERSATIONS, ['Mood', 'Side']);
  const headers = ['side', ...CONVERSATIONS.columns.map(({header}) => header), ' MOOD'];
  expect(Object.values(findColumns(table, headers).columns).slice(-2)).toEqual([13, 1]);
});
