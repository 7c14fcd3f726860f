/** Days, weeks, months, quarters and years as ranges of serial numbers, both ends included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export type Period = 'Month' | 'Quarter' | 'Year';

export const monthsIn: Readonly<Record<Period, number>> = {Month: 1, Quarter: 3, Year: 12};

const millisecondsPerDay = 86_400_000;
const serialOf1970 = 25_569;

/** Month counts from 1 and may run over: month 0 is December of the year before. */
export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay + serialOf1970;
}

export function isoDay(serial: number): string {
  return isoTime(serial).slice(0, 10);
}

/** After the year 9999 such as `+010000-01`. */
export function isoMonth(serial: number): string {
  return isoTime(serial).slice(0, -'-01T00:00:00.000Z'.length);
}

/** From Monday to Sunday. Serial 2 is Monday, 1900-01-01. */
export function weekOf(day: number): Range {
  const daysSinceMonday = (((day - 2) % 7) + 7) % 7;
  return {first: day - daysSinceMonday, last: day - daysSinceMonday + 6};
}

/** The calendar month, quarter or year around a day. */
export function periodOf(day: number, period: Period): Range {
  const [year, month] = yearAndMonth(day);
  const firstMonth = month - ((month - 1) % monthsIn[period]);
  return {first: serialOf(year, firstMonth, 1), last: serialOf(year, firstMonth + monthsIn[period], 1) - 1};
}

/** The twelve calendar months that end with the month of a day, oldest first. */
export function lastTwelveMonths(day: number): Range[] {
  const [year, month] = yearAndMonth(day);
  const months: Range[] = [];
  for (let back = 11; back >= 0; back--) {
    months.push({first: serialOf(year, month - back, 1), last: serialOf(year, month - back + 1, 1) - 1});
  }
  return months;
}

/** The calendar month of a day, and those after it. */
export function nextMonths(day: number, count: number): Range[] {
  const [year, month] = yearAndMonth(day);
  return Array.from({length: count}, (_, ahead) => ({
    first: serialOf(year, month + ahead, 1),
    last: serialOf(year, month + ahead + 1, 1) - 1,
  }));
}

export function within(day: number | null, range: Range): boolean {
  return day !== null && day >= range.first && day <= range.last;
}

function yearAndMonth(day: number): [number, number] {
  const [year, month] = isoDay(day).split('-').map(Number);
  return [year as number, month as number];
}

function isoTime(serial: number): string {
  return new Date((Math.floor(serial) - serialOf1970) * millisecondsPerDay).toISOString();
}
