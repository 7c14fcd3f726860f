import type {SeparatorMode} from '../formula-text';
import {readDate} from './typed-date';
import {readNumber, type TypedNumber} from './typed-number';
import {readTime} from './typed-time';

/** What the reading of a text hangs on beside the text. */
export interface ReadingRules {
  separators: SeparatorMode;
  /** The year that a date without one falls in. */
  year: number;
}

/** The number, percentage, amount of money, date or time that Sheets reads out of a text; undefined for any other text. */
export function readText(text: string, {separators, year}: ReadingRules): TypedNumber | undefined {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return undefined;
  return readNumber(trimmed, separators) ?? readDateAndTime(trimmed, separators, year);
}

function readDateAndTime(text: string, separators: SeparatorMode, year: number): TypedNumber | undefined {
  const alone = readTime(text) ?? readDate(text, separators, year);
  if (alone) return alone;
  const [, dateText, timeText] = /^(.*\S)\s+(\d+:\S+(?:\s[ap]\.?m\.?)?|\d+\s?[ap]\.?m\.?)$/i.exec(text) ?? [];
  const date = dateText === undefined ? undefined : readDate(dateText, separators, year);
  const time = timeText === undefined ? undefined : readTime(timeText);
  if (!date || !time || time.value >= 1) return undefined;
  return {value: date.value + time.value, format: `${date.format} hh:mm:ss`};
}
