/** The moment in the spreadsheet's time zone: `2026-03-31T14:05:00`; in the browser's own zone where that one is not known here. */
export function moment(now: Date, timeZone: string): string {
  const parts = formatter(timeZone).formatToParts(now);
  const part = (type: string): string => parts.find(candidate => candidate.type === type)?.value ?? '';
  const [day, time] = [['year', 'month', 'day'] as const, ['hour', 'minute', 'second'] as const];
  return `${day.map(part).join('-')}T${time.map(part).join(':')}`;
}

/** The ISO day of a moment. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const parts = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
  } as const;
  try {
    return new Intl.DateTimeFormat('en', {...parts, timeZone});
  } catch {
    return new Intl.DateTimeFormat('en', parts);
  }
}
