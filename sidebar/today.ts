/** The day in the spreadsheet's time zone, as an ISO day; in the browser's own zone where that one is not known here. */
export function today(now: Date, timeZone: string): string {
  const parts = formatter(timeZone).formatToParts(now);
  const part = (type: string): string => parts.find(candidate => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const day = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    calendar: 'gregory',
    numberingSystem: 'latn',
  } as const;
  try {
    return new Intl.DateTimeFormat('en', {...day, timeZone});
  } catch {
    return new Intl.DateTimeFormat('en', day);
  }
}
