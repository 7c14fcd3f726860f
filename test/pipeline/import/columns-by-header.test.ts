import {describe, expect, it} from 'vitest';
import {columnsByHeader} from '../../../src/pipeline/import/columns-by-header.ts';
import {knownExport} from '../../../src/pipeline/import/known-export.ts';
import {columnsOf} from '../../../src/pipeline/import/list-column.ts';
import {plainWords, squeezed} from '../../../src/pipeline/import/plain-words.ts';
import {type ListKind, TARGETS_OF_LISTS} from '../../../src/pipeline/import/target.ts';
import {listOf} from './list-of.ts';

const byHeader = (text: string, kind: ListKind) =>
  columnsByHeader(columnsOf(listOf(text), 0), kind).map(use => use?.target ?? null);

describe('the names of columns', () => {
  it('are written plainly, and belong to one target of a kind', () => {
    for (const kind of ['log', 'deals'] as const) {
      const names = TARGETS_OF_LISTS.filter(target => target.in.includes(kind)).flatMap(({names}) =>
        names ? names.split(', ') : [],
      );
      expect(names.filter(name => plainWords(name) !== name)).toEqual([]);
      expect(names.map(squeezed).filter((name, index, all) => all.indexOf(name) < index)).toEqual([]);
    }
  });

  it('are each taken for their target', () => {
    for (const kind of ['log', 'deals'] as const)
      for (const {id, names} of TARGETS_OF_LISTS.filter(target => target.in.includes(kind) && target.names))
        for (const name of names.split(', ')) expect([name, ...byHeader(name, kind)]).toEqual([name, id]);
  });
});

describe('a header', () => {
  it('may name its target behind what it belongs to, or within more words', () => {
    expect(byHeader('Deal - Value,Name of the customer,Foo', 'deals')).toEqual(['value', 'customer', null]);
  });

  it('is taken for its target once, by the column that it fits best', () => {
    expect(byHeader('The customer of ours,Customer', 'log')).toEqual([null, 'customer']);
    expect(byHeader('Customer,Customer', 'log')).toEqual(['customer', null]);
  });

  it('is taken for what it says as a whole before what it says in brackets, in front or within more words', () => {
    expect(byHeader('Amount of work,Amount (EUR)', 'log')).toEqual([null, 'value']);
    expect(byHeader('Amount of work,Amount [net]', 'log')).toEqual([null, 'value']);
    expect(byHeader('Owner of it,Sale - Owner', 'log')).toEqual([null, 'salesperson']);
    expect(byHeader('The lost reason here,Lost reason', 'log')).toEqual([null, 'reason']);
    expect(byHeader('Sale - Owner,Owner', 'log')).toEqual([null, 'salesperson']);
  });

  it('of two that fit alike is the one with the longer name', () => {
    expect(byHeader('Sale - Owner,Sale - Sales rep', 'log')).toEqual([null, 'salesperson']);
    expect(byHeader('Our owner,Our sales rep', 'log')).toEqual([null, 'salesperson']);
  });

  it('without a text, or with a short name within others, is none', () => {
    expect(byHeader(',Customer', 'deals')).toEqual([null, 'customer']);
    expect(byHeader('A day of rest,The deal of ours', 'log')).toEqual([null, 'deal']);
  });

  it('that is called an amount but whose cells are none is left out', () => {
    expect(byHeader('Customer,Value\nX,high\nY,low', 'log')).toEqual(['customer', null]);
    expect(byHeader('Customer,Value of it\nX,5\nY,low', 'log')).toEqual(['customer', 'value']);
    expect(byHeader('Customer,Phone\nX,office', 'log')).toEqual(['customer', 'phone']);
  });

  it('that is called a date but whose cells are none is left out', () => {
    expect(
      byHeader('Deal,Company,Status,Closed,Close date\nA,X,open,FALSE,\nB,Y,won,TRUE,2025-03-01', 'deals'),
    ).toEqual(['deal', 'customer', 'status', null, 'closed']);
  });

  it('that is called exactly so needs a single day', () => {
    expect(byHeader('Date,Customer\n2025-03-01,X\nsoon,Y\nlater,Z', 'log')).toEqual(['date', 'customer']);
    expect(byHeader('Date of it,Customer\n2025-03-01,X\nsoon,Y\nlater,Z', 'log')).toEqual([null, 'customer']);
    expect(byHeader('Date of it,Customer\n2025-03-01,X\nsoon,Y', 'log')).toEqual(['date', 'customer']);
  });

  it('may be one of several for the day of closing', () => {
    expect(byHeader('Deal,Company,Status,Won time,Lost time\nA,X,open,,\n', 'deals')).toEqual([
      'deal',
      'customer',
      'status',
      'closed',
      'closed',
    ]);
  });

  it('of a known export is what that product means by it', () => {
    const columns = columnsOf(listOf('Deal - Title,Deal - Status,Deal - Stage,Deal - Update time'), 0);
    const known = knownExport(columns.map(({title}) => title));
    expect(columnsByHeader(columns, 'deals', known).map(use => use?.target)).toEqual([
      'deal',
      'status',
      'stage',
      undefined,
    ]);
  });
});
