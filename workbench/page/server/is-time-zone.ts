/** Whether this is a time zone's IANA name, such as Europe/Berlin. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone !== 'Etc/Unknown';
  } catch {
    return false;
  }
}
