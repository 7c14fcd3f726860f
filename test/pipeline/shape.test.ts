import {describe, expect, it} from 'vitest';
import {flag, list, number, optional, orNull, record, text} from '../../src/pipeline/shape';

const person = record({name: text, age: orNull(number), tags: list(text), isNew: optional(flag)});

describe('a shape', () => {
  it('gives back what fits, without the keys that it does not know', () => {
    const given = {name: 'Ann', age: null, tags: ['a', 'b'], isNew: true, secret: 1};
    expect(person(given)).toEqual({name: 'Ann', age: null, tags: ['a', 'b'], isNew: true});
    expect(person({name: '', age: 0, tags: []})).toStrictEqual({name: '', age: 0, tags: []});
  });

  it.each([
    ['a field of another type', {name: 7, age: 1, tags: []}, 'Invalid name: a string is expected.'],
    ['a field that is missing', {name: 'Ann', tags: []}, 'Invalid age: a number is expected.'],
    ['null where it may not be', {name: null, age: 1, tags: []}, 'Invalid name: a string is expected.'],
    ['another item of a list', {name: 'Ann', age: 1, tags: ['a', 2]}, 'Invalid tags: a string is expected.'],
    ['no list', {name: 'Ann', age: 1, tags: 'a'}, 'Invalid tags: a list is expected.'],
    [
      'an option of another type',
      {name: 'Ann', age: 1, tags: [], isNew: 'yes'},
      'Invalid isNew: a boolean is expected.',
    ],
  ])('refuses %s, by its name', (_, given, message) => {
    expect(() => person(given)).toThrow(new TypeError(message));
  });

  it.each([[undefined], [null], ['text'], [7]])('refuses %s for a record', given => {
    expect(() => person(given, 'person')).toThrow(new TypeError('Invalid person: a record is expected.'));
  });
});
