import type {SeparatorMode} from '../../engine/formula-text';

/** What Sheets makes of a text: a formula, or a value with the format that it gives a cell of automatic format. */
export type Typed = {formula: string} | {value: string | number | boolean | null; format?: string};

export interface TypingRules {
  separators: SeparatorMode;
  /** The year that a date without one falls in. */
  year: number;
}

/**
 * What a text becomes in a cell that is not plain text, whether a user types it or `setValue` writes it. Sheets reads
 * numbers ("0509998877" loses its zero), percentages, money, dates ("Oct-25", "May 2026") and times out of texts. A
 * leading `=` makes a formula, and so does a `+` or `-` that starts no number; a leading `'` makes text of the rest.
 */
export function readTyped(text: string, rules: TypingRules): Typed {
  if (text === '') return {value: null};
  if (text.startsWith("'")) return {value: text.slice(1)};
  if (text.startsWith('=')) return {formula: text};
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return {value: trimmed.toLowerCase() === 'true'};
  const read = /\d/.test(trimmed) && (readNumber(trimmed, rules.separators) ?? readDateAndTime(trimmed, rules));
  if (read) return read;
  if (/^[+-]./.test(text)) return {formula: `=${text}`};
  return {value: text};
}

interface TypedNumber {
  value: number;
  format?: string;
}

const numbers: Readonly<Record<SeparatorMode, {pattern: RegExp; point: string; groups: RegExp}>> = {
  comma: {pattern: numberPattern('\\.', ','), point: '.', groups: /,/g},
  semicolon: {pattern: numberPattern(',', '[.\\s]'), point: ',', groups: /[.\s]/g},
};

function numberPattern(point: string, group: string): RegExp {
  const digits = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${point}\\d*)?|${point}\\d+`;
  return new RegExp(`^([-+]?)\\s?([$€£¥₴]?)\\s?(${digits})(e[-+]?\\d+)?\\s?(%|[€₴])?$`, 'i');
}

function readNumber(text: string, separators: SeparatorMode): TypedNumber | undefined {
  const {pattern, point, groups} = numbers[separators];
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, sign, leading, number = '', exponent = '', trailing] = match;
  const plain = number.replace(groups, '').replace(point, '.');
  const value = Number(`${sign}${plain}${exponent}`) / (trailing === '%' ? 100 : 1);
  if (!Number.isFinite(value)) return undefined;
  const decimals = /\.\d/.test(plain) ? '.00' : '';
  const currency = leading || (trailing !== '%' && trailing);
  if (currency) return {value, format: `[$${currency}]#,##0${decimals}`};
  if (trailing === '%') return {value, format: `0${decimals}%`};
  if (plain.length < number.length) return {value, format: `#,##0${decimals}`};
  return {value};
}

function readDateAndTime(text: string, rules: TypingRules): TypedNumber | undefined {
  const match = /^(.*?)(?:(?:^|\s+)(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?)?$/i.exec(text);
  if (!match) return undefined;
  const [, dateText = '', hour, minute, second, half] = match;
  const date = dateText === '' ? undefined : readDate(dateText, rules);
  if (dateText !== '' && !date) return undefined;
  if (hour === undefined || minute === undefined) return date;
  const time = readTime(Number(hour), Number(minute), Number(second ?? 0), half?.toLowerCase());
  if (time === undefined) return undefined;
  return {value: (date?.value ?? 0) + time, format: date ? `${date.format} hh:mm:ss` : 'hh:mm:ss'};
}

function readTime(hour: number, minute: number, second: number, half: string | undefined): number | undefined {
  if (minute > 59 || second > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return undefined;
  const inDay = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  return (inDay * 3600 + minute * 60 + second) / 86_400;
}

function readDate(text: string, {separators, year: thisYear}: TypingRules): TypedNumber | undefined {
  // Only a month's name starts a date with a letter: most texts are told apart here.
  if (/^[a-z]/i.test(text) && monthOf(text.slice(0, 3)) === 0) return undefined;
  for (const {pattern, parts, format} of datePatterns[separators]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const given = {year: String(thisYear), month: '1', day: '1'};
    parts.forEach((part, index) => {
      given[part] = match[index + 1] ?? given[part];
    });
    const value = serial(fullYear(given.year), monthOf(given.month), Number(given.day));
    if (value !== undefined) return {value, format};
  }
  return undefined;
}

type DatePart = 'year' | 'month' | 'day';

interface DatePattern {
  pattern: RegExp;
  parts: DatePart[];
  format: string;
}

const datePatterns: Readonly<Record<SeparatorMode, DatePattern[]>> = {
  comma: patternsOf('month', 'day', 'm/d/yyyy'),
  semicolon: patternsOf('day', 'month', 'dd.mm.yyyy'),
};

function patternsOf(first: DatePart, second: DatePart, small: string): DatePattern[] {
  const name = '([a-z]{3,9})\\.?';
  return [
    {pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, parts: ['year', 'month', 'day'], format: 'yyyy-mm-dd'},
    {pattern: /^(\d{4})[-/](\d{1,2})$/, parts: ['year', 'month'], format: 'yyyy-mm'},
    {pattern: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/, parts: [first, second, 'year'], format: small},
    {pattern: /^(\d{1,2})[/-](\d{1,2})$/, parts: [first, second], format: small},
    {pattern: /^(\d{1,2})[/-](\d{4})$/, parts: ['month', 'year'], format: 'mm/yyyy'},
    {pattern: new RegExp(`^${name}[ -](\\d{4})$`, 'i'), parts: ['month', 'year'], format: 'mmm yyyy'},
    {pattern: new RegExp(`^${name}[ -](\\d{1,2})$`, 'i'), parts: ['month', 'day'], format: 'd mmm'},
    {pattern: new RegExp(`^(\\d{1,2})[ -]${name}$`, 'i'), parts: ['day', 'month'], format: 'd mmm'},
    {
      pattern: new RegExp(`^${name}[ -](\\d{1,2}),? ?-?(\\d{4})$`, 'i'),
      parts: ['month', 'day', 'year'],
      format: 'd mmm yyyy',
    },
    {
      pattern: new RegExp(`^(\\d{1,2})[ -]${name}[ ,-]+(\\d{4}|\\d{2})$`, 'i'),
      parts: ['day', 'month', 'year'],
      format: 'd mmm yyyy',
    },
  ];
}

const months = 'january february march april may june july august september october november december'.split(' ');

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const name = text.toLowerCase();
  return (
    months.findIndex(month => month === name || month.slice(0, 3) === name || (name === 'sept' && month[0] === 's')) + 1
  );
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** Days since Google's day 0, or undefined when there is no such day. */
function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}
