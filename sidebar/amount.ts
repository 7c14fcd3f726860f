/** Amounts in the way of a locale, a language tag. */
import {amountOf, type DecimalSign} from '../src/pipeline/tables/amount';

/** The amount as the locale writes it. */
export function printed(value: number, locale: string): string {
  return value.toLocaleString(locale);
}

/**
 * The amount that a person wrote. A sign that may part thousands as well as cents means what the locale means by it. Null for
 * blank, undefined for what is no amount.
 */
export function amount(text: string, locale: string): number | null | undefined {
  const digits = [...(9_876_543_210).toLocaleString(locale, {useGrouping: false})].reverse();
  return amountOf(text, decimalSign(locale), digits);
}

/** What the locale writes before the cents. */
export function decimalSign(locale: string): DecimalSign {
  const part = new Intl.NumberFormat(locale).formatToParts(1.5).find(({type}) => type === 'decimal')?.value;
  return part === ',' || part === '٫' ? ',' : '.';
}
