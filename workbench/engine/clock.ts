/** The clock TODAY and NOW read. The host owns the object and may move it; `recalculate(model)` makes the cells follow. */
export interface Clock {
  now(): Date;
  /** IANA name of the spreadsheet's time zone. Google computes TODAY and NOW in it, not in the script's or machine's. */
  timeZone: string;
}

export const systemClock: Clock = {
  now: () => new Date(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};
