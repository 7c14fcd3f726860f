/** What went wrong with a call, in the user's words. */
export class Trouble extends Error {
  constructor(
    message: string,
    /** The add-on did not say what it did: a write may have been made all the same. */
    readonly isUncertain: boolean,
  ) {
    super(message);
  }

  /** The add-on's way out of it. */
  get wantsSetUp(): boolean {
    return !this.isUncertain && this.message.includes('> Set up');
  }
}

/** The failure handler gets an Error with Google's or the script's own message, in English or the user's language. */
const KNOWN: readonly {readonly says: RegExp; readonly means: string}[] = [
  {
    says: /permission_denied|authoriz|do(es)? not have (permission|access)/i,
    means:
      'Google did not let the panel reach this spreadsheet, as happens when several Google accounts are signed in. Open it with only one of them, in a private window or another browser profile. If you may only view it, ask its owner to let you edit.',
  },
  {says: /protected/i, means: 'This sheet is protected against your changes. Ask its owner to let you edit it.'},
  {
    says: /timed out|maximum execution time|internal error|service error|unavailable|try again|too many/i,
    means: 'Google Sheets was too slow to answer just now. Wait a moment, then try again.',
  },
  {
    says: /networkerror|http 0|connection|offline/i,
    means: 'There is no connection to Google. Check it, then try again.',
  },
  {
    says: /script function not found|is not a function|invalid input|zod/i,
    means: 'The add-on was updated while this panel was open. Close the panel and open it again from the menu.',
  },
];

/** What a failure of Google's means for the user. @param error what the failure handler got, or what was thrown. */
export function troubleFrom(error: unknown): Trouble {
  const said = error instanceof Error ? error.message : String(error);
  const known = KNOWN.find(({says}) => says.test(said));
  return new Trouble(known?.means ?? `Something went wrong: ${said || 'no reason was given'}. Try again.`, true);
}
