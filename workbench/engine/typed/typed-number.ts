import type {SeparatorMode} from '../formula-text';

/** A number that Sheets reads out of a text, and the format that a cell of automatic format gets with it. */
export interface TypedNumber {
  value: number;
  format?: string;
}

const numbers: Readonly<Record<SeparatorMode, {pattern: RegExp; point: string; groups: RegExp}>> = {
  comma: {pattern: numberPattern('\\.', ','), point: '.', groups: /,/g},
  semicolon: {pattern: numberPattern(',', '[.\\s]'), point: ',', groups: /[.\s]/g},
};

function numberPattern(point: string, group: string): RegExp {
  const digits = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${point}\\d*)?|${point}\\d+`;
  const [sign, currency] = ['([-+]?)\\s?', '([$€£¥₴]?)\\s?'];
  return new RegExp(`^${sign}${currency}${sign}(${digits})(e[-+]?\\d+)?\\s?(%|[€₴])?$`, 'i');
}

/** `1,234.5`, `-$5`, `(5)` for -5, `50%` and `1e3`, in the separators of the locale; undefined for anything else. */
export function readNumber(text: string, separators: SeparatorMode): TypedNumber | undefined {
  const {pattern, point, groups} = numbers[separators];
  const [, inParentheses] = /^\((.*)\)$/.exec(text) ?? [];
  const match = pattern.exec(inParentheses ?? text);
  if (!match) return undefined;
  const [, sign = '', leading, innerSign = '', number = '', exponent = '', trailing] = match;
  const isSigned = sign !== '' || innerSign !== '';
  if ((sign !== '' && innerSign !== '') || (inParentheses !== undefined && isSigned)) return undefined;
  const plain = number.replace(groups, '').replace(point, '.');
  const size = Number(`${plain}${exponent}`) / (trailing === '%' ? 100 : 1);
  if (!Number.isFinite(size)) return undefined;
  const isNegative = inParentheses !== undefined || sign === '-' || innerSign === '-';
  const value = isNegative && size !== 0 ? -size : size;
  const isPercent = trailing === '%';
  const currency = leading || (isPercent ? '' : (trailing ?? ''));
  const format = formatOf(plain, currency, isPercent, plain.length < number.length);
  return format === undefined || exponent !== '' ? {value} : {value, format};
}

function formatOf(plain: string, currency: string, isPercent: boolean, isGrouped: boolean): string | undefined {
  const decimals = /\.\d/.test(plain) ? '.00' : '';
  if (currency !== '') return `[$${currency}]#,##0${decimals}`;
  if (isPercent) return `0${decimals}%`;
  return isGrouped ? `#,##0${decimals}` : undefined;
}
