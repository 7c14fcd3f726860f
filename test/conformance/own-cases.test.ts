import {describe, expect, it} from 'vitest';
import {askEngine} from '../../conformance/ask-engine.ts';
import {ownCases} from '../../conformance/cases/own-cases.ts';
import {agree} from '../../conformance/compare.ts';

describe('what the formulas lean on', () => {
  it('is said in sixty cases or more, each once', () => {
    expect(ownCases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ownCases.map(({fact}) => fact)).size).toBe(ownCases.length);
  });

  it.each(ownCases)('$fact: $formula', own => {
    const ours = askEngine(own);
    expect({ours, agrees: agree(own, ours)}).toEqual({ours, agrees: true});
  });
});
