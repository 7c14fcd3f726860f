import {DateTime, Duration} from 'luxon';

/** Day 0 of Google Sheets: serial numbers count days from here, and the fraction is the wall-clock time of day. */
const epoch = DateTime.fromObject({year: 1899, month: 12, day: 30}, {zone: 'utc'});
const millisecondsPerDay = 86_400_000;

/**
 * The wall-clock serial number that `date` shows in `timeZone`. Serials know no zone: 02:30 is 02:30 on any day, so an
 * hour that the clocks repeat in autumn gives the same serial twice.
 *
 * @throws RangeError for a time zone that is no IANA name
 */
export function serialFromDate(date: Date, timeZone: string): number {
  const local = inZone(DateTime.fromJSDate(date), timeZone);
  return serialFromWallClock(local);
}

/**
 * The instant at which clocks in `timeZone` show `serial`, to the millisecond. A time that the clocks skip in spring is
 * moved forward by the gap (luxon's rule, and `new Date(y, m, d, h)`'s, which Apps Script's V8 follows); of a time they
 * show twice, the first.
 *
 * @throws RangeError for a serial that is not finite, or a time zone that is no IANA name
 */
export function dateFromSerial(serial: number, timeZone: string): Date {
  const wall = wallClock(serial);
  const {year, month, day, hour, minute, second, millisecond} = wall;
  const local = inZone(
    DateTime.fromObject({year, month, day, hour, minute, second, millisecond}, {zone: timeZone}),
    timeZone,
  );
  // Of an hour shown twice luxon takes whichever is nearer to today's offset; the first is the same all year.
  return (local.getPossibleOffsets()[0] ?? local).toJSDate();
}

/**
 * `2017-03-01`, or `2017-03-01T09:30:00` when the serial has a time of day. Seconds are rounded, as Google shows them.
 * Throws a RangeError for a serial that is not finite.
 */
export function isoFromSerial(serial: number): string {
  const wall = wallClock(Math.round(serial * 86_400) / 86_400);
  return Number.isInteger(Math.round(serial * 86_400) / 86_400)
    ? wall.toFormat('yyyy-MM-dd')
    : wall.toFormat("yyyy-MM-dd'T'HH:mm:ss");
}

/** The serial of an ISO date or date-time without a zone; undefined when `text` is anything else, or no such day exists. */
export function serialFromIso(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?)?$/.test(text)) return undefined;
  const wall = DateTime.fromISO(text.replace(' ', 'T'), {zone: 'utc'});
  return wall.isValid ? serialFromWallClock(wall) : undefined;
}

function serialFromWallClock(wall: DateTime): number {
  return wall.setZone('utc', {keepLocalTime: true}).diff(epoch).milliseconds / millisecondsPerDay;
}

/** The wall clock as a UTC date-time, where arithmetic meets no summer time. */
function wallClock(serial: number): DateTime {
  if (!Number.isFinite(serial)) throw new RangeError(`A date's serial number must be finite, not ${serial}.`);
  return epoch.plus(Duration.fromMillis(Math.round(serial * millisecondsPerDay)));
}

function inZone(instant: DateTime, timeZone: string): DateTime {
  const local = instant.setZone(timeZone);
  if (!local.isValid) throw new RangeError(`"${timeZone}" is not a known IANA time zone, such as Europe/Kyiv.`);
  return local;
}
