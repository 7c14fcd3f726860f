/** Days as Sheets counts them: whole days since 1899-12-30, free of any time zone. */

const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** The serial number of an ISO day (`2026-02-28`); undefined when the text is no day of the calendar. */
export function serialDay(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const serial = Math.round(serialMoment(new Date(Date.UTC(year, month - 1, day))));
  return isoDay(serial) === iso ? serial : undefined;
}

/** The serial number of an ISO day, or of a moment of it (`2026-02-28T14:05:00`); undefined for what is neither. */
export function serialTime(iso: string): number | undefined {
  const [day = '', time = '00:00:00'] = iso.split('T');
  const serial = serialDay(day);
  const match = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/.exec(time);
  if (serial === undefined || !match) return undefined;
  return serial + (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3])) / 86_400;
}

/** The serial number of a moment, in UTC. */
export function serialMoment(date: Date): number {
  return (date.getTime() - EPOCH) / DAY_MS;
}

/** The ISO day of a serial number; a time of day is dropped. */
export function isoDay(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

/** The ISO day so many days after another. */
export function daysLater(iso: string, days: number): string {
  return isoDay((serialDay(iso) ?? 0) + days);
}

/** How many days later the second ISO day is. */
export function daysBetween(from: string, to: string): number {
  return (serialDay(to) ?? 0) - (serialDay(from) ?? 0);
}
