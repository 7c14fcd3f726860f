import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decimalOf, looksLikeAmount, readAmount} from '../../../src/pipeline/import/amount-column.ts';

describe('an amount', () => {
  it.each([
    ['1.234,56 €', 1234.56],
    ['€ 1,234.56', 1234.56],
    ['1\u202f234,56', 1234.56],
    ["1'234.50", 1234.5],
    ['1,23,456.00', 123_456],
    ['(1,200.00)', -1200],
    ['-1.200,00', -1200],
    ['$-12.50', -12.5],
    ['-$12.50', -12.5],
    ['12.50-', -12.5],
    ['12.50 -', -12.5],
    [' 12.50 ', 12.5],
    ["1'200.–", 1200],
    ['1200,--', 1200],
    ['1200. -', 1200],
    ['12k', 12_000],
    ['0', 0],
  ])('written as "%s" is %s whatever its column says', (text, value) => {
    for (const sign of ['.', ',', undefined] as const) expect(readAmount(text, sign)).toBe(value);
  });

  it('whose sign may part either is what its column says, and none without', () => {
    expect(readAmount('1.234', '.')).toBe(1.234);
    expect(readAmount('1.234', ',')).toBe(1234);
    expect(readAmount('1.234', undefined)).toBeUndefined();
  });

  it.each(['12-13', 'all (5)', '(5) all', '5.– more', '-a lot'])('is not "%s"', text => {
    for (const sign of ['.', ',', undefined] as const) expect(readAmount(text, sign)).toBeUndefined();
  });

  it.each([
    ['1.234,56', true],
    ['1,234.56', true],
    [7, true],
    ['12%', true],
    [' 12,55 % ', true],
    ['5.5%', true],
    ['about 12%', false],
    ['12% more', false],
    ['12 % of it', false],
    ['many %', false],
    ['a lot', false],
    ['', false],
  ])('may be looked for in %j: %s', (cell, expected) => {
    expect(looksLikeAmount(cell)).toBe(expected);
  });

  it('may be blank, a number, or none', () => {
    expect([' ', '-', '()', 7.5, 'a lot'].map(cell => readAmount(cell, '.'))).toEqual([
      null,
      null,
      null,
      7.5,
      undefined,
    ]);
  });
});

describe('the sign of a column', () => {
  it.each([
    [['1.234', '1.234,50'], ','],
    [['1.234', '12.5'], '.'],
    [['1.234.567', '1.234'], ','],
    [['1,234,567'], '.'],
    [['12,50', '12.50'], 'mixed'],
    [['1.234', '5'], 'asked'],
    [['1,234'], 'asked'],
    [['5', 'a lot', '', 1.5], 'any'],
    [['(12,50)'], ','],
  ] as const)('%j is %s', (cells, sign) => {
    expect(decimalOf(cells)).toBe(sign);
  });

  it('lets every amount of a column be read back in six locales', () => {
    const cents = fc.integer({min: -(10 ** 11), max: 10 ** 11}).map(number => number / 100);
    fc.assert(
      fc.property(fc.array(cents, {minLength: 1, maxLength: 20}), values => {
        for (const locale of ['en-US', 'en-IN', 'de-DE', 'de-CH', 'fr-FR', 'pt-BR']) {
          const texts = values.map(value => value.toLocaleString(locale, {minimumFractionDigits: 2}));
          const sign = decimalOf(texts);
          expect(sign).toBe(['en-US', 'en-IN', 'de-CH'].includes(locale) ? '.' : ',');
          expect(texts.map(text => readAmount(text, sign as '.' | ','))).toEqual(values);
        }
      }),
    );
  });
});
