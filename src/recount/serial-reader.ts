const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial number 0. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Clocks go forward or back at a quarter of an hour, so within one their distance from UTC is the same. */
const QUARTER = 900_000;

/**
 * Reads the dates that Apps Script makes of date cells: instants, while the cell holds what the clock on the wall shows in the
 * spreadsheet's own time zone. Returns serial numbers.
 *
 * @param timeZone of the spreadsheet, not of the script.
 */
export function serialReader(timeZone: string): (date: Date) => number {
  const wall = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour12: false,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetAt = (time: number): number => {
    const parts = new Map(wall.formatToParts(time).map(({type, value}) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) as number;
    // Some engines call midnight 24 o'clock.
    const hour = part('hour') % 24;
    return Date.UTC(part('year'), part('month') - 1, part('day'), hour, part('minute'), part('second')) - time;
  };
  // A log has its days many times over, and asking the clock is slow.
  const offsets = new Map<number, number>();
  return date => {
    const time = date.getTime();
    const quarter = Math.floor(time / QUARTER) * QUARTER;
    const offset = offsets.get(quarter) ?? offsetAt(quarter);
    offsets.set(quarter, offset);
    return (time + offset - EPOCH) / MILLISECONDS_PER_DAY;
  };
}
