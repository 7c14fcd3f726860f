import {describe, expect, it} from 'vitest';
import {findHeader} from '../../../src/pipeline/import/find-header.ts';
import {listOf} from './list-of.ts';

describe('the header', () => {
  it('is the row with the most known names, below titles and blank cells', () => {
    const text = 'Sales report,,\nMade by Ada,,\nDate,Customer,Stage\n2025-03-01,X,Won';
    expect(findHeader(listOf(text))).toBe(2);
  });

  it('needs two such names, since one may be a word of a title', () => {
    expect(findHeader(listOf('Foo,Bar,Baz\nDate,Customer,Zed'))).toBe(1);
    expect(findHeader(listOf('Foo,Bar,Baz\nDate,Qux,Zed'))).toBe(0);
    expect(findHeader(listOf('Report,,,,\nDate,Customer,Foo,Bar,Baz'))).toBe(1);
  });

  it('may name its columns behind what they belong to', () => {
    expect(findHeader(listOf('Foo,Bar\nSale - Value,Sale - Sales rep'))).toBe(1);
    expect(findHeader(listOf('Foo,Bar\nPerson - Email - Work,Person - Phone - Work'))).toBe(1);
  });

  it('stands in one of the first rows', () => {
    const above = Array.from({length: 20}, () => '1,2,3');
    expect(findHeader(listOf([...above.slice(1), 'Date,Customer,Stage'].join('\n')))).toBe(19);
    expect(findHeader(listOf([...above, 'Date,Customer,Stage'].join('\n')))).toBe(-1);
  });

  it('is otherwise the first full row of texts', () => {
    expect(findHeader(listOf('Report,,\nFoo,Bar,Baz\n1,2,3'))).toBe(1);
    expect(findHeader(listOf('Foo,Bar,\n1,2,'))).toBe(0);
    expect(findHeader(listOf('Foo,2,Baz\nFoo,foo,Baz\nA,B,C'))).toBe(2);
    expect(findHeader(listOf('1,2,3\n4,5,6'))).toBe(-1);
    expect(findHeader(listOf(',\n,'))).toBe(-1);
    expect(findHeader([])).toBe(-1);
  });
});
