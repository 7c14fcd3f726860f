/** Sixteen digits or more are written with an exponent. */
const leastLarge = 1e15;

/** As many digits as Google keeps of a number that becomes a part of a text. */
const digitsInTexts = 15;

/** As many as a cell without a number format shows, and decimals at most. */
const digitsInCells = 10;

/** What the exponent of a number in a cell stands behind. */
const digitsBeforeExponent = 6;

/** A number as Google writes it into a text, as & and LEN do: in 15 digits, `0.333333333333333` and `1E+15`. */
export function numberText(value: number, decimalSeparator = '.'): string {
  if (isPlainNumber(value)) return String(value || 0);
  const exponent = exponentOf(value, digitsInTexts);
  const text =
    exponent >= digitsInTexts || exponent < -9
      ? withExponent(value, digitsInTexts)
      : withoutEndingZeros(value.toFixed(digitsInTexts - 1 - exponent));
  return text.replace('.', decimalSeparator);
}

/**
 * A number as a cell without a number format shows it: in 10 digits and 10 decimals at most, and with an exponent where it
 * has more than 15 digits before the point, or is so small that it would lose some behind it.
 */
export function shownNumber(value: number, decimalSeparator = '.'): string {
  if (isPlainNumber(value)) return String(value || 0);
  const exponent = exponentOf(value, digitsInCells);
  const decimals = Math.min(digitsInCells, Math.max(0, digitsInCells - 1 - exponent));
  const fixed = withoutEndingZeros(value.toFixed(decimals));
  const losesDigits = exponent < -4 && Number(fixed) !== Number(value.toPrecision(digitsInCells));
  const text = Math.abs(value) >= leastLarge || losesDigits ? withExponent(value, digitsBeforeExponent) : fixed;
  return text.replace('.', decimalSeparator);
}

/** Whole and not large: most numbers are, and need no more than their digits. */
export function isPlainNumber(value: number): boolean {
  return Number.isInteger(value) && value < leastLarge && value > -leastLarge;
}

/** Of the number that is left after rounding to so many digits. */
function exponentOf(value: number, digits: number): number {
  return Number(value.toExponential(digits - 1).split('e')[1]);
}

function withExponent(value: number, digits: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(digits - 1).split('e');
  return `${withoutEndingZeros(mantissa)}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, '0')}`;
}

function withoutEndingZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
