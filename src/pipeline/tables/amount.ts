/** Amounts as people write them: `1200`, `$12,500`, `12 500`, `1.2m`, `12k`, `1.234,50 €`. */

/** The sign before the cents. */
export type DecimalSign = '.' | ',';

const TIMES: Readonly<Record<string, number>> = {k: 1e3, m: 1e6, mm: 1e6, mio: 1e6, b: 1e9, bn: 1e9};
/** A currency before or after the figure, and what the figure is multiplied by. */
const AMOUNT =
  /^(?:\p{Lu}{0,3}\p{Sc}|\p{Lu}{2,3}|(?:kr|Fr|Rs|Rp)\.?)?(\d[\d., ]*)(k|mm?|mio|bn?|K|M|Mio|B)??\.?(?:\p{Lu}{0,3}\p{Sc}\p{Lu}{0,2}|\p{Lu}{3}|kr|zł|Kč|Ft|lei)?\.?$/u;
/** Arabic separators, as the others know them. */
const SAME: Readonly<Record<string, string>> = {'٫': '.', '٬': ','};

/**
 * The amount that a person wrote. Null for blank, undefined for what is no amount.
 *
 * @param decimal what a sign means that may part thousands as well as cents.
 * @param digits the ten digits of the person's script, from nought; 0 to 9 are always known.
 */
export function amountOf(
  text: string,
  decimal: DecimalSign,
  digits: readonly string[] = [],
): number | null | undefined {
  const plain = plainText(text, digits);
  if (plain === '') return null;
  const [figure, unit] = partsOf(plain);
  const value = figureOf(figure, decimal);
  // 1.1 million is not 1100000.0000000001.
  return value === undefined ? undefined : Number((value * (TIMES[unit.toLowerCase()] ?? 1)).toPrecision(15));
}

/** The sign that parts the cents, where an amount shows it for certain: `,` in `1.234,50`, in `12,5` and in `1.234.567`. */
export function certainDecimal(text: string): DecimalSign | undefined {
  const [figure] = partsOf(plainText(text, []));
  const [whole, sign, cents] = splitOf(figure);
  if (sign === undefined || figureOf(figure, sign) === undefined) return undefined;
  if (whole.includes(sign)) return sign === '.' ? ',' : '.';
  return isCertain(whole, cents) ? sign : undefined;
}

/** The text with 0 to 9 for its digits and single spaces. */
function plainText(text: string, digits: readonly string[]): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/./gsu, sign => (digits.includes(sign) ? String(digits.indexOf(sign)) : (SAME[sign] ?? sign)))
    .replace(/[\s'’]+/g, ' ')
    .trim();
}

function partsOf(plain: string): [figure: string, unit: string] {
  const [, figure = '', unit = ''] = AMOUNT.exec(plain.replace(/ (?!\d)|(?<!\d) /g, '')) ?? [];
  return [figure, unit];
}

/** @param figure digits, with points, commas and spaces between them. */
function figureOf(figure: string, decimal: DecimalSign): number | undefined {
  const [whole, sign, cents] = splitOf(figure);
  // After a point, commas part thousands, and the other way round; the same sign twice does so itself.
  const isCents = sign !== undefined && !whole.includes(sign) && (isCertain(whole, cents) || sign === decimal);
  const [grouped, rest] = isCents ? [whole, cents] : [figure, ''];
  if (!/^(\d+|\d{1,3}([., ])(\d{2,3}\2)*\d{3})$/.test(grouped)) return undefined;
  return Number(`${grouped.replace(/\D/g, '')}.${rest || 0}`);
}

/** What stands before and after the last point or comma. */
function splitOf(figure: string): [whole: string, sign: DecimalSign | undefined, cents: string] {
  const last = /[.,](?=\d*$)/.exec(figure);
  if (!last) return [figure, undefined, ''];
  return [figure.slice(0, last.index), last[0] as DecimalSign, figure.slice(last.index + 1)];
}

/** Whether what stands after a sign can only be cents: nobody parts thousands so. */
function isCertain(whole: string, cents: string): boolean {
  return cents.length !== 3 || !/^[1-9]\d{0,2}$/.test(whole);
}
