import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {amount, printed} from '../../sidebar/amount.ts';
import {languageTag} from '../../sidebar/locale.ts';

const LOCALES = ['en-US', 'en-IN', 'de-DE', 'de-CH', 'fr-FR', 'es-ES', 'pt-BR', 'sv-SE', 'ja-JP', 'ar-EG'];
const amounts = fc.integer({min: 0, max: 10 ** 14}).map(cents => cents / 100);

describe('an amount', () => {
  it.each([
    ['1200', 1200],
    ['12k', 12_000],
    ['12 K', 12_000],
    ['1.2m', 1_200_000],
    ['1.1 Mio. €', 1_100_000],
    ['2bn', 2_000_000_000],
    ['12 500', 12_500],
    ['12.500,00', 12_500],
    ['12,500.00', 12_500],
    ["12'500.50 CHF", 12_500.5],
    ['12\u202f500 kr.', 12_500],
    ['1,25,000', 125_000],
    ['R$ 1.200.000', 1_200_000],
    ['US$12.50', 12.5],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['12.', 12],
    ['  ', null],
    ['a lot', undefined],
    ['12 apples', undefined],
    ['1,2,3', undefined],
    ['1.2.3', undefined],
    ['-5', undefined],
    ['.', undefined],
    ['k', undefined],
    ['1 2', undefined],
  ])('written as "%s" is %s in every locale', (text, value) => {
    for (const locale of ['en-US', 'de-DE']) expect(amount(text, locale)).toBe(value);
  });

  it.each([
    ['12.500', 12.5, 12_500, 12_500],
    ['$12,500', 12_500, 12.5, 12.5],
    ['1,200k', 1_200_000, 1200, 1200],
  ])('written as "%s" means what the locale means by it', (text, english, german, french) => {
    expect(['en-US', 'de-DE', 'fr-FR'].map(locale => amount(text, locale))).toEqual([english, german, french]);
  });

  it.each(LOCALES)('printed in %s is read back', locale => {
    fc.assert(
      fc.property(amounts, value => {
        expect(amount(printed(value, locale), locale)).toBe(value);
        for (const currency of ['USD', 'EUR', 'CHF', 'SEK', 'BRL', 'INR']) {
          expect(amount(value.toLocaleString(locale, {style: 'currency', currency}), locale)).toBe(value);
        }
      }),
    );
  });
});

it('takes the locale of the spreadsheet, and English where the browser knows none of that name', () => {
  expect(['de_CH', 'pt_BR', 'en', '', '??'].map(languageTag)).toEqual(['de-CH', 'pt-BR', 'en', 'en', 'en']);
});
