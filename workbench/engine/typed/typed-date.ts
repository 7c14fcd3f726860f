import type {SeparatorMode} from '../formula-text';
import type {TypedNumber} from './typed-number';

/**
 * A day such as `3/4/2025`, `2025-03-04`, `Oct-25` or `May 2026` as its serial number. The locale says whether the day or
 * the month comes first. Undefined for anything else, and for a day that is in no calendar.
 *
 * @param thisYear the year of a day that has none
 */
export function readDate(text: string, separators: SeparatorMode, thisYear: number): TypedNumber | undefined {
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
  semicolon: [
    ...patternsOf('day', 'month', 'dd.mm.yyyy'),
    // Where the decimal separator is a comma, 1.5 is the first of May.
    {pattern: /^(\d{1,2})\.(\d{1,2})\.?$/, parts: ['day', 'month'], format: 'dd.mm.yyyy'},
  ],
};

function patternsOf(first: DatePart, second: DatePart, small: string): DatePattern[] {
  const name = '([a-z]{3,9})\\.?';
  return [
    {pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, parts: ['year', 'month', 'day'], format: 'yyyy-mm-dd'},
    {pattern: /^(\d{4})[-/](\d{1,2})$/, parts: ['year', 'month'], format: 'yyyy-mm'},
    {pattern: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{1,2})$/, parts: [first, second, 'year'], format: small},
    {pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/, parts: [first, second, 'year'], format: small},
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

/** Google's pivot: 29 is in this century, 30 in the last. */
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
