/** What a cell of the user's holds, judged as the formulas judge it. */
import {tidyName} from './name';

const FIRST_DAY = 1;
const AFTER_LAST_DAY = 2_958_466;
/** The same as moments, in whatever time zone: none is more than 14 hours from UTC. */
const FIRST_MOMENT = Date.UTC(1899, 11, 30, 10);
const AFTER_LAST_MOMENT = Date.UTC(10_000, 0, 1, 14);

/** Whether a cell holds nothing that is seen: spaces alone are nothing. */
export function isBlank(value: unknown): boolean {
  return tidyName(value) === '';
}

/** A cell with a date format comes as a Date; a plain number is a date too, as long as Sheets could show it as one. */
export function isRealDate(value: unknown): boolean {
  if (isDate(value)) return value.getTime() >= FIRST_MOMENT && value.getTime() < AFTER_LAST_MOMENT;
  return typeof value === 'number' && value >= FIRST_DAY && value < AFTER_LAST_DAY;
}

/** Whether a real date lies before 1990: more often a number that slipped into the column than a conversation. */
export function isSuspiciouslyEarly(value: unknown): boolean {
  return isDate(value) ? value.getTime() < Date.UTC(1990, 0, 1) : typeof value === 'number' && value < 32_874;
}

/** Error cells come as strings such as `#N/A`. */
export function isError(value: unknown): boolean {
  return typeof value === 'string' && /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/.test(value);
}

/** A cell's content in a message, cut to a readable length. */
export function shown(value: unknown): string {
  const text = tidyName(value);
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

/** Not `instanceof`: a Date may come from another context than this script's own. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
