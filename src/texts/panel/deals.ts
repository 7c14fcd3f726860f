/** What the screens say that show deals and act on them. */

export const READING_DEALS = 'Reading the deals…';
export const TAKEN_BACK = 'Taken back.';
export const LOG_TALK = 'Log a talk…';
/** Where the overview stands on another day than today. */
export const asOfOtherDay = (day: string) =>
  `The overview shows ${day} (its As of cell), and so do these deals: later rows do not count.`;

/** A next step was planned. @param step `""` for one without words. @param day `""` for none. */
export const planned = (deal: string, step: string, day: string) =>
  `${deal}: ${step || 'next step'}${day && ` on ${day}`}.`;
