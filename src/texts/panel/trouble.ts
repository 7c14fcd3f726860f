/** Why a call did not come through. */

export const NO_ANSWER = 'The add-on gave no answer. Try again.';
export const NO_ACCESS =
  'Google did not let the panel reach this spreadsheet, as happens when several Google accounts are signed in. Open it with only one of them, in a private window or another browser profile. If you may only view it, ask its owner to let you edit.';
export const PROTECTED = 'This sheet is protected against your changes. Ask its owner to let you edit it.';
export const TOO_SLOW = 'Google Sheets was too slow to answer just now. Wait a moment, then try again.';
export const OFFLINE = 'There is no connection to Google. Check it, then try again.';
export const UPDATED =
  'The add-on was updated while this panel was open. Close the panel and open it again from the menu.';

/** @param reason in Google's words; `""` for none. */
export const unknownTrouble = (reason: string) =>
  `Something went wrong: ${reason || 'no reason was given'}. Try again.`;
