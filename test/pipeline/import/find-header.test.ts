import {describe, expect, it} from 'vitest';
import {findHeader} from '../../../src/pipeline/import/find-header.ts';
import {listOf} from './list-of.ts';

describe('the header', () => {
  it('is the row with the most known names, below titles and blank cells', () => {
    const text = 'Sales report,,\nMade by Ada,,\nDate,Customer,Stage\n2025-03-01,X,Won';
    expect(findHeader(listOf(text))).toBe(2);
  });

  it('is otherwise the first full row of texts', () => {
    expect(findHeader(listOf('Report,,\nFoo,Bar,Baz\n1,2,3'))).toBe(1);
    expect(findHeader(listOf('1,2,3\n4,5,6'))).toBe(-1);
    expect(findHeader([])).toBe(-1);
  });
});
