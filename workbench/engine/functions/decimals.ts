/**
 * A number rounded to so many decimals, away from zero, as its digits say: Google rounds 1.005 to 1.01, though the binary
 * fraction lies below. A negative number of decimals rounds to tens, hundreds and so on.
 */
export function rounded(value: number, decimals: number): number {
  return roundedBy(Math.round, value, decimals);
}

/** A number rounded to the next one away from zero that has so many decimals. */
export function roundedUp(value: number, decimals: number): number {
  return roundedBy(Math.ceil, value, decimals);
}

function roundedBy(round: (size: number) => number, value: number, decimals: number): number {
  const size = shifted(round(shifted(Math.abs(value), decimals)), -decimals);
  if (!Number.isFinite(size)) return value;
  return value < 0 && size !== 0 ? -size : size;
}

/** A number with its decimal point moved, which a multiplication by 10 does not do exactly. */
function shifted(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Excel's bound, in divisors, which is one too many; Google has one too. */
const tooManyDivisors = 1_125_900_000_000;

/**
 * What is left of a division, with the sign of the divisor: as Google, by the quotient, so that of 1 by 0.1 nothing is
 * left. Undefined where the quotient is too large.
 */
export function remainder(dividend: number, divisor: number): number | undefined {
  const quotient = dividend / divisor;
  if (Math.abs(quotient) >= tooManyDivisors) return undefined;
  return dividend - divisor * Math.floor(quotient);
}
