import {describe, expect, it} from 'vitest';
import {hostileFiles} from './files/hostile/hostile-files';
import {westernText} from './western-text';

const file = (name: string) => {
  const found = hostileFiles.find(each => each.name === name);
  if (!found) throw new Error(`There is no file ${name}.`);
  return found;
};
const begin = (name: string, count: number) => [...file(name).bytes.subarray(0, count)];
const text = (name: string, charset = 'utf-8') =>
  new TextDecoder(charset, {fatal: true, ignoreBOM: true}).decode(file(name).bytes);
const lines = (name: string) => text(name).split('\n').slice(0, -1);

describe('hostileFiles', () => {
  it('says of each what must come of it, in one sentence', () => {
    expect(new Set(hostileFiles.map(({name}) => name)).size).toBe(hostileFiles.length);
    for (const {outcome} of hostileFiles) expect(outcome).toMatch(/^[A-Z][^\n]{20,}[^.\n]\.$/);
  });

  it('expects as many rows as stand below the header, where rows alone do', () => {
    for (const {name, expected} of hostileFiles) {
      if (!expected || !/^(days|amounts|formulas|html|names|stages|leading|same|semi|tabs)/.test(name)) continue;
      expect(expected, name).toHaveLength(lines(name).length - 1);
    }
  });

  it('writes the encodings that it names', () => {
    expect(begin('utf-8-with-mark.csv', 4)).toEqual([0xef, 0xbb, 0xbf, 0x4b]);
    expect(begin('utf-16-le.csv', 4)).toEqual([0xff, 0xfe, 0x4b, 0x00]);
    expect(begin('utf-16-be.csv', 4)).toEqual([0xfe, 0xff, 0x00, 0x4b]);
    expect(text('utf-16-le.csv', 'utf-16le')).toBe(`\ufeff${text('semicolons.csv')}`);
    expect(text('utf-16-be.csv', 'utf-16be')).toBe(`\ufeff${text('semicolons.csv')}`);
    expect([...file('windows-1252.csv').bytes]).toEqual(expect.arrayContaining([0xd6, 0xf6, 0xdf, 0x80]));
    expect(() => text('windows-1252.csv')).toThrow();
    expect(westernText(file('windows-1252.csv').bytes)).toBe(text('semicolons.csv').replace('ť', 't'));
  });

  it('holds no day above 12 where none decides, and one where one does', () => {
    const numbers = (name: string) => lines(name).flatMap(line => line.match(/\d+(?=[/.])|(?<=[/.])\d+/g) ?? []);
    const above = (name: string) => numbers(name).filter(each => Number(each) > 12 && Number(each) < 32);
    expect(above('days-ambiguous.csv')).toEqual([]);
    expect(above('days-german.csv')).toEqual(['31']);
    expect(above('days-american.csv')).toEqual(['31']);
  });

  it('parts French thousands with no-break spaces', () => {
    expect(text('amounts-french.csv').match(/\u202f/g)).toHaveLength(3);
    expect(text('amounts-french.csv')).toContain('12\u00a0345,00 €');
  });

  it('stands where it says', () => {
    expect(lines('merged-titles.csv').findIndex(line => line.startsWith('Customer,'))).toBe(3);
    expect(lines('header-in-row-20.csv').findIndex(line => line.startsWith('Customer,'))).toBe(19);
    expect(lines('totals-below.csv')[4]).toBe('Total,,,,300');
    expect(lines('a-hundred-columns.csv').map(line => line.split(',').length)).toEqual([100, 100, 100]);
    expect(lines('fifty-thousand-rows.csv')).toHaveLength(50_001);
    expect(lines('unclosed-quote.csv')[2]?.match(/"/g)).toHaveLength(1);
    expect(lines('header-only.csv')).toHaveLength(1);
    expect(file('empty.csv').bytes).toHaveLength(0);
    expect(begin('workbook.csv', 4)).toEqual([0x50, 0x4b, 3, 4]);
    expect(file('carriage-returns-alone.csv').bytes).not.toContain(0x0a);
  });

  it('has 50,000 rows of real days', () => {
    const days = lines('fifty-thousand-rows.csv')
      .slice(1)
      .map(line => line.split(',')[2] ?? '');
    expect(days.filter(day => new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day)).toEqual([]);
  });
});
