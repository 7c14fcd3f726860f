import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dayOrderOf, looksLikeDay, readDay} from '../../../src/pipeline/import/day-column.ts';
import {serialDay, serialTime} from '../../../src/pipeline/tables/serial-day.ts';

describe('a day', () => {
  it.each([
    ['2025-03-01', '2025-03-01'],
    ['2025/3/1', '2025-03-01'],
    ['20250301', '2025-03-01'],
    ['1.3.2025', '2025-03-01'],
    ['01.03.25', '2025-03-01'],
    ['31. 12. 2025', '2025-12-31'],
    ['31/12/2025', '2025-12-31'],
    ['12/31/2025', '2025-12-31'],
    ['5/5/2025', '2025-05-05'],
    ['31-12-69', '2069-12-31'],
    ['31-12-70', '1970-12-31'],
    ['1 March 2025', '2025-03-01'],
    ['1st Mar 2025', '2025-03-01'],
    ['1. März 2025', '2025-03-01'],
    ['01-Mar-25', '2025-03-01'],
    ['1er août 2025', '2025-08-01'],
    ['1 de março de 2025', '2025-03-01'],
    ['1 ene. 2025', '2025-01-01'],
    ['March 1, 2025', '2025-03-01'],
    ['Sat, 1 Mar 2025', '2025-03-01'],
    ['Samstag, 1. März 2025', '2025-03-01'],
    ['Sat,  1 Mar 2025', '2025-03-01'],
    [' 2025-03-01 ', '2025-03-01'],
    ['2024-02-29', '2024-02-29'],
  ])('written as "%s" is %s whatever its column says', (text, day) => {
    for (const order of ['day', 'month', undefined] as const) expect(readDay(text, order)).toBe(serialDay(day));
    expect(looksLikeDay(text)).toBe(true);
  });

  it.each([
    ['2025-03-01T09:30:00', '09:30:00'],
    ['2025-03-01 09:30', '09:30:00'],
    ['2025-03-01T09:30:15.123Z', '09:30:15'],
    ['2025-03-01 09:30:15 +01:00', '09:30:15'],
    ['2025-03-01T09:30:15-0530', '09:30:15'],
    ['01.03.2025, 9:30', '09:30:00'],
    ['01.03.2025,9:30', '09:30:00'],
    ['01.03.2025,  9:30', '09:30:00'],
    ['01.03.2025 21:30', '21:30:00'],
    ['2025-03-01 9:30PM', '21:30:00'],
    ['2025-03-01 09:30 UTC', '09:30:00'],
    ['2025-03-01 9:30 PM', '21:30:00'],
    ['2025-03-01 12:05 a.m.', '00:05:00'],
    ['1 March 2025 12:05 pm', '12:05:00'],
  ])('written as "%s" has its time of day', (text, time) => {
    expect(readDay(text, undefined)).toBeCloseTo(serialTime(`2025-03-01T${time}`) ?? 0, 9);
  });

  it('of which either may come first is the one that its column says, and none without', () => {
    expect(readDay('3/4/2025', 'day')).toBe(serialDay('2025-04-03'));
    expect(readDay('3/4/2025', 'month')).toBe(serialDay('2025-03-04'));
    expect(readDay('3/4/2025', undefined)).toBeUndefined();
  });

  it.each([
    '',
    'soon',
    '31.02.2025',
    '29.02.2025',
    '13/13/2025',
    '2025-13-01',
    '2025-00-10',
    '1 Foo 2025',
    '25:00',
    '2025',
    '12/2025',
    'Oct-25',
    '1.3.0000',
    '31.12.1799',
    '32.1.2025',
    '2025-03-01 25:00',
    '2025-03-01 09:30 soon',
    'on 20250301',
    '202503011',
    '1 Sat, 1 Mar 2025',
    '12345',
    '1.234,56',
  ])('"%s" is none', text => {
    for (const order of ['day', 'month'] as const) expect(readDay(text, order)).toBeUndefined();
  });

  it('that a sheet holds as a number is that day', () => {
    expect([45_000, 45_000.5, -1, 3_000_000].map(number => readDay(number, undefined))).toEqual([
      45_000,
      45_000.5,
      undefined,
      undefined,
    ]);
  });

  it('is looked for in texts alone, whatever the order', () => {
    expect(['3/4/2025', '12/31/2025', '31/12/2025', 'soon', 45_000].map(looksLikeDay)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('is read back in every way of writing it', () => {
    const days = fc.integer({min: 36_526, max: 50_000});
    const two = (number: number): string => String(number).padStart(2, '0');
    fc.assert(
      fc.property(days, serial => {
        const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        for (const text of [`${y}-${two(m)}-${two(d)}`, `${d}.${m}.${y}`, `${two(d)}.${two(m)}.${two(y % 100)}`])
          expect(readDay(text, undefined)).toBe(serial);
        expect(readDay(`${m}/${d}/${y}`, 'month')).toBe(serial);
        expect(readDay(`${d}/${m}/${y}`, 'day')).toBe(serial);
        for (const locale of ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR'])
          for (const dateStyle of ['long', 'full'] as const)
            expect(readDay(date.toLocaleDateString(locale, {dateStyle, timeZone: 'UTC'}), undefined)).toBe(serial);
      }),
    );
  });
});

describe('the order of a column', () => {
  it.each([
    [['3/4/2025', '13/4/2025', ''], 'day'],
    [['3/4/2025', '4/13/2025'], 'month'],
    [['3/4/2025', '4.5.2025'], 'day'],
    [['13/4/2025', '4/13/2025'], 'mixed'],
    [['3/4/2025', '5/5/2025', 'soon'], 'asked'],
    [[' 3/4/2025 '], 'asked'],
    [['3/12/2025', '13/14/2025'], 'asked'],
    [['12/3/2025'], 'asked'],
    [['13/14/2025'], 'any'],
    [['5/5/2025', '2025-03-04', '1 March 2025', 'soon', ''], 'any'],
    [[45_000], 'any'],
  ] as const)('%j is %s', (cells, order) => {
    expect(dayOrderOf(cells)).toBe(order);
  });
});
