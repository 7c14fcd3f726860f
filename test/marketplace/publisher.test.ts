import {describe, expect, it} from 'vitest';
import {FIELDS, PUBLISHER, unfilled} from '../../marketplace/publisher.ts';
import {FILLED} from './filled.ts';

describe('what is not filled in', () => {
  it('is nothing once all is', () => {
    expect(unfilled(FILLED)).toEqual([]);
  });

  it('is named field by field', () => {
    const none = {name: '', address: ' ', mail: '', site: ''};
    expect(unfilled(none).map(line => /"(\w+)"/.exec(line)?.[1])).toEqual(Object.keys(FIELDS));
  });

  it.each([
    ['mail', 'nobody'],
    ['mail', 'a b@c.de'],
    ['site', 'http://publisher.example/'],
    ['site', 'https://publisher.example/sales-pipeline'],
    ['site', 'publisher.example'],
  ])('is a %s such as %s too', (field, value) => {
    expect(unfilled({...FILLED, [field]: value})).toEqual([expect.stringContaining(`"${field}"`)]);
  });

  it('allows a site at the top of its address', () => {
    expect(unfilled({...FILLED, site: 'https://publisher.example/'})).toEqual([]);
  });

  it('is all that the record has, and what it has is text', () => {
    expect(Object.keys(PUBLISHER)).toEqual(Object.keys(FIELDS));
    expect(Object.values(PUBLISHER).every(value => typeof value === 'string')).toBe(true);
  });
});
