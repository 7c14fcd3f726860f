/** What more than one screen says. */

export const TRY_AGAIN = 'Try again';
export const UNDO = 'Undo';
export const PLEASE_WAIT = 'Please wait…';
export const TAKING_BACK = 'Taking it back…';
export const READING = 'Reading…';
export const CHECKING = 'Checking…';
/** While the sheet moves to a row. */
export const GOING = 'Going…';
/** Of the list below a text control, for screen readers. */
export const SUGGESTIONS = 'Suggestions';
/** In place of a stage. */
export const NO_STAGE = 'No stage: contact only';

/** Below a list that is cut. */
export const andMore = (count: number) => `and ${count.toLocaleString()} more.`;

export const opensNewTab = (link: string) => `${link} (opens in a new tab)`;
