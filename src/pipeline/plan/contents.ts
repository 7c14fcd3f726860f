/** How wide columns must be for what they hold: characters of the default font and size, with room for another font. */
import type {Money} from '../tables/money';

/** The longest name and the largest amount that any table of the overview may have to show. */
export interface Contents {
  /** In characters. */
  readonly longestName: number;
  /** Digits before the decimal point. */
  readonly digits: number;
}

/** Before anything is known of the data. */
export const NO_CONTENTS: Contents = {longestName: 0, digits: 0};

/** Pixels. */
const DIGIT = 7.6;
const SEPARATOR = 4;
const LETTER = 7.4;
const PADDING = 10;
/** Widths grow in steps, so that a sheet is not drawn anew for each further letter. */
const STEP = 10;

interface Holding {
  readonly contents: Contents;
}

export function amountWidth({money, contents: {digits}}: Holding & {readonly money: Money}): number {
  const {prefix, suffix, decimals} = money;
  const whole = digits * DIGIT + Math.floor(digits / 3) * SEPARATOR;
  const fraction = decimals > 0 ? SEPARATOR + decimals * DIGIT : 0;
  return inSteps(whole + fraction + (prefix.length + suffix.length) * DIGIT + PADDING);
}

export function nameWidth({contents: {longestName}}: Holding): number {
  return inSteps(longestName * LETTER + PADDING);
}

function inSteps(width: number): number {
  return STEP * Math.ceil(width / STEP);
}
