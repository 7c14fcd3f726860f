import process from 'node:process';

/**
 * Runs `work` with the machine's local time zone set to `timeZone`: in Apps Script, `getHours()` and its kin answer in
 * the script's time zone, which is not the spreadsheet's. Throws where Node can't switch zones, as in a worker thread.
 */
export function inTimeZone<T>(timeZone: string, work: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  try {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (offset(zone) !== offset(timeZone)) {
      throw new Error(`Node stayed in ${zone} when asked for ${timeZone}: run in a process, not in a worker thread.`);
    }
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

const probe = new Date(Date.UTC(2024, 6, 1));

/** Zones have aliases (Etc/UTC, UTC), so they are compared by what a clock in them shows. */
function offset(timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', {timeZone, timeStyle: 'short', dateStyle: 'short'}).format(probe);
}
