/** Amounts as people write them. `locale` is a language tag. */

/** The amount as the locale writes it. */
export function printed(value: number, locale: string): string {
  return value.toLocaleString(locale);
}

const TIMES: Readonly<Record<string, number>> = {k: 1e3, m: 1e6, mm: 1e6, mio: 1e6, b: 1e9, bn: 1e9};
/** A currency before or after the figure, and what the figure is multiplied by. */
const AMOUNT =
  /^(?:\p{Lu}{0,3}\p{Sc}|\p{Lu}{2,3}|(?:kr|Fr|Rs|Rp)\.?)?(\d[\d., ]*)(k|mm?|mio|bn?|K|M|Mio|B)??\.?(?:\p{Lu}{0,3}\p{Sc}\p{Lu}{0,2}|\p{Lu}{3}|kr|zł|Kč|Ft|lei)?\.?$/u;

/**
 * The amount that a person wrote: `1200`, `$12,500`, `12 500`, `1.2m`, `12k`. A sign that may part thousands as well as cents
 * means what the locale means by it. Null for blank, undefined for what is no amount.
 */
export function amount(text: string, locale: string): number | null | undefined {
  const {decimal, digits} = signsOf(locale);
  const plain = text
    .replace(/\p{Cf}/gu, '')
    .replace(/./gsu, sign => (digits.includes(sign) ? String(digits.indexOf(sign)) : (SAME[sign] ?? sign)))
    .replace(/[\s'’]+/g, ' ')
    .trim();
  if (plain === '') return null;
  const [, figure = '', unit = ''] = AMOUNT.exec(plain.replace(/ (?!\d)|(?<!\d) /g, '')) ?? [];
  const value = figureOf(figure, decimal);
  // 1.1 million is not 1100000.0000000001.
  return value === undefined ? undefined : Number((value * (TIMES[unit.toLowerCase()] ?? 1)).toPrecision(15));
}

/** Arabic separators, as the others know them. */
const SAME: Readonly<Record<string, string>> = {'٫': '.', '٬': ','};

function signsOf(locale: string): {readonly decimal: string; readonly digits: readonly string[]} {
  const part = new Intl.NumberFormat(locale).formatToParts(1.5).find(({type}) => type === 'decimal')?.value ?? '.';
  const digits = [...(9_876_543_210).toLocaleString(locale, {useGrouping: false})].reverse();
  return {decimal: SAME[part] ?? part, digits};
}

/** @param figure digits, with points, commas and spaces between them. */
function figureOf(figure: string, decimal: string): number | undefined {
  const last = /[.,](?=\d*$)/.exec(figure);
  const [whole, cents] = last ? [figure.slice(0, last.index), figure.slice(last.index + 1)] : [figure, ''];
  const sign = last?.[0] ?? '';
  // After a point, commas part thousands, and the other way round; the same sign twice does so itself.
  const isCents = sign !== '' && !whole.includes(sign) && (isCertain(whole, cents) || sign === decimal);
  const [grouped, rest] = isCents ? [whole, cents] : [figure, ''];
  if (!/^(\d+|\d{1,3}([., ])(\d{2,3}\2)*\d{3})$/.test(grouped)) return undefined;
  return Number(`${grouped.replace(/\D/g, '')}.${rest || 0}`);
}

/** Whether what stands after a sign can only be cents: nobody parts thousands so. */
function isCertain(whole: string, cents: string): boolean {
  return cents.length !== 3 || !/^[1-9]\d{0,2}$/.test(whole);
}
