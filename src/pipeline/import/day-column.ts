/** Days as people and programs write them. Whether the day or the month comes first is told by the column as a whole. */
import {isRealDate} from '../tables/cell-content';
import {serialTime} from '../tables/serial-day';
import {monthOf} from './month-names';
import type {SourceCell} from './source';

/** Which of the two comes first. */
export type DayOrder = 'day' | 'month';

/** What decides the order in a column: an order; nothing (it must be asked); or cells of both kinds. */
export type ColumnOrder = DayOrder | 'asked' | 'mixed';

/** A column without a day whose order matters takes any order. */
export function dayOrderOf(cells: readonly SourceCell[]): ColumnOrder | 'any' {
  let [day, month, either] = [false, false, false];
  for (const cell of cells) {
    const order = orderOf(String(cell).trim());
    if (order === 'day') day = true;
    else if (order === 'month') month = true;
    else if (order === 'either') either = true;
  }
  if (day && month) return 'mixed';
  if (day) return 'day';
  if (month) return 'month';
  return either ? 'asked' : 'any';
}

/**
 * The serial number of a day or moment; undefined for what is none, or is one of two.
 *
 * @param order of the column; without one, only what is certain by itself is read.
 */
export function readDay(cell: SourceCell, order: DayOrder | undefined): number | undefined {
  if (typeof cell === 'number') return isRealDate(cell) ? cell : undefined;
  const parts = partsOf(cell.trim(), order);
  if (!parts) return undefined;
  const [year, month, day, time] = parts;
  const iso = `${year}-${padded(month)}-${padded(day)}T${time}`;
  const serial = serialTime(iso);
  return serial !== undefined && isRealDate(serial) ? serial : undefined;
}

/** Whether a text reads as a day: one that does in one order does in the other. */
export function looksLikeDay(cell: SourceCell): boolean {
  return typeof cell === 'string' && readDay(cell, 'day') !== undefined;
}

type Parts = readonly [year: number, month: number, day: number, time: string];

/** A time of day behind a day; seconds may have decimals, and a time zone is passed over: a day is where it was written. */
const TIME =
  /(?:(?:T|,? +|, ?)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?([AaPp])\.?[Mm]\.?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?$/;
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME.source}`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})${TIME.source}`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** `1 March 2025`, `1. März 2025`, `01-Mar-25`, `1 de março de 2025`; and `March 1, 2025`. */
const DAY_MONTH = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[ -]*(?:de )?(\\p{L}{3,})\\.?[ -]*(?:de )?,? ?(\\d{4}|\\d{2})${TIME.source}`,
  'u',
);
const MONTH_DAY = new RegExp(`^(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${TIME.source}`, 'u');
const WEEKDAY = /^[\p{L}-]{2,15}\.?,? +(?=[\p{L}\d])/u;

function partsOf(text: string, order: DayOrder | undefined): Parts | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) return partsWith(Number(first[1]), Number(first[3]), Number(first[4]), first.slice(5));
  const last = YEAR_LAST.exec(text);
  if (last) {
    const found = orderOf(text);
    const by = found === 'either' ? order : found;
    if (by === undefined) return undefined;
    const [a, b, year] = [Number(last[1]), Number(last[3]), yearOf(last[4] as string)];
    // What is certain by itself does not follow the column: `12/31/2025` among days that come first is still one day.
    return by === 'day' ? partsWith(year, b, a, last.slice(5)) : partsWith(year, a, b, last.slice(5));
  }
  const compact = COMPACT.exec(text);
  if (compact) return partsWith(Number(compact[1]), Number(compact[2]), Number(compact[3]), []);
  return inWords(text) ?? (WEEKDAY.test(text) ? inWords(text.replace(WEEKDAY, '')) : undefined);
}

function inWords(text: string): Parts | undefined {
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst) {
    const month = monthOf(dayFirst[2] as string);
    return month === undefined
      ? undefined
      : partsWith(yearOf(dayFirst[3] as string), month, Number(dayFirst[1]), dayFirst.slice(4));
  }
  const monthFirst = MONTH_DAY.exec(text);
  const month = monthOf(monthFirst?.[1] ?? '');
  if (!monthFirst || month === undefined) return undefined;
  return partsWith(Number(monthFirst[3]), month, Number(monthFirst[2]), monthFirst.slice(4));
}

/** What one text tells of the order; undefined where it tells nothing, or is no day. */
function orderOf(text: string): DayOrder | 'either' | 'same' | undefined {
  const last = YEAR_LAST.exec(text);
  if (!last) return undefined;
  const [a, b] = [Number(last[1]), Number(last[3])];
  if (a > 12 && b <= 12) return 'day';
  if (b > 12 && a <= 12) return 'month';
  if (a > 12) return undefined;
  if (a === b) return 'same';
  // Nobody who writes points puts the month first.
  return last[2] === '.' ? 'day' : 'either';
}

function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function partsWith(year: number, month: number, day: number, time: readonly (string | undefined)[]): Parts {
  const [hour, minute = '00', second = '00', half] = time;
  if (hour === undefined) return [year, month, day, '00:00:00'];
  const noon = half?.toLowerCase() === 'p' ? 12 : 0;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + noon;
  return [year, month, day, `${padded(hours)}:${minute}:${second}`];
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
