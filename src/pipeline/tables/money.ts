/** How amounts are written: as the user formatted the Value column of the log. */
import {MONEY} from './number-format';

export interface Money {
  /** For cells, as Google Sheets writes number formats. */
  readonly format: string;
  /** For texts. */
  readonly prefix: string;
  readonly suffix: string;
  readonly decimals: number;
}

export const PLAIN_MONEY: Money = {format: MONEY, prefix: '', suffix: '', decimals: 0};

/** Parts of a number format: a text, quoted or escaped; a currency; a colour, a space, a fill; any other character. */
const PARTS = /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[A-Za-z]+\]|_.|\*.|(.)/gsu;
const DIGITS = /^(?:#,##|#,)?[#0]+(?:\.(0{1,4}))?$/;
/** Letters, signs of currencies, points and spaces: nothing that means something in a format or turns a text around. */
const SYMBOL = /^[\p{L}\p{Sc}. \u00a0\u202f’'-]{0,12}$/u;

/**
 * Reads a number format of Google Sheets. Only what is certain to be an amount of some currency is kept, and written anew: whoever
 * may edit the log may put anything into it. Anything else (a date, a percentage, a trick) is written as without a format.
 */
export function readMoney(format: string): Money {
  let [prefix, digits, suffix] = ['', '', ''];
  PARTS.lastIndex = 0;
  for (let part = PARTS.exec(format); part && part[0] !== ';'; part = PARTS.exec(format)) {
    const [, quoted, escaped, currency, plain] = part;
    const text = quoted ?? escaped ?? currency ?? plain ?? '';
    if (plain && /[#0.,]/.test(plain)) digits += suffix === '' ? plain : '?';
    else if (plain && !/[\p{Sc} \u00a0\u202f]/u.test(plain)) return PLAIN_MONEY;
    else if (digits === '') prefix += text;
    else suffix += text;
  }
  const [isAmount, decimals = ''] = DIGITS.exec(digits) ?? [];
  if (!isAmount || !SYMBOL.test(prefix) || !SYMBOL.test(suffix)) return PLAIN_MONEY;
  const core = decimals === '' ? MONEY : `${MONEY}.${decimals}`;
  return {format: quotedText(prefix) + core + quotedText(suffix), prefix, suffix, decimals: decimals.length};
}

function quotedText(text: string): string {
  return text === '' ? '' : `"${text}"`;
}
