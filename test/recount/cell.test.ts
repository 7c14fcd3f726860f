import {describe, expect, it} from 'vitest';
import {dateOf, nameKey, textOf} from '../../src/recount/cell';

describe('names', () => {
  it('are the same whatever their case and ASCII spaces', () => {
    expect(nameKey('  ACME   Corp ')).toBe(nameKey('Acme Corp'));
    expect(textOf('  ACME   Corp ')).toBe('ACME Corp');
  });

  it('differ by accents, widths, ignorable characters and other blanks', () => {
    const names = ['Cafe', 'Café', 'Cafe\u0301', 'Ｃafe', 'Ca\u00adfe', 'Ca\u200dfe', 'Ca fe', 'Ca\u00a0fe', 'Ca\tfe'];
    expect(new Set(names.map(nameKey)).size).toBe(names.length);
  });

  it('keep every part of an emoji', () => {
    expect(nameKey('❤️')).not.toBe(nameKey('❤'));
    expect(nameKey('👩‍👩‍👧')).not.toBe(nameKey('👩👩👧'));
  });

  it('are the text of a number or a truth value', () => {
    expect(nameKey(12)).toBe(nameKey('12'));
    expect(nameKey(0)).toBe('0');
    expect(nameKey(true)).toBe(nameKey('TRUE'));
  });

  it('are blank for blanks, spaces and errors', () => {
    for (const cell of ['', '   ', undefined, {error: '#N/A'}]) expect(nameKey(cell)).toBe('');
  });
});

describe('real dates', () => {
  it('are numbers from 1 to the end of the year 9999', () => {
    for (const cell of [1, 42_795.5, 2_958_465.99]) expect(dateOf(cell)).toBe(cell);
    for (const cell of ['2017-03-01', '42795', '', true, 0, 0.99, -1, 2_958_466, {error: '#N/A'}, undefined]) {
      expect(dateOf(cell)).toBeNull();
    }
  });
});
