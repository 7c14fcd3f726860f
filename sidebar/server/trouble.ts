import {SET_UP} from '../../src/texts/items';
import * as texts from '../../src/texts/panel/trouble';

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
    return !this.isUncertain && this.message.includes(`> ${SET_UP}`);
  }
}

/** The failure handler gets an Error with Google's or the script's own message, in English or the user's language. */
const KNOWN: readonly {readonly says: RegExp; readonly means: string}[] = [
  {says: /permission_denied|authoriz|do(es)? not have (permission|access)/i, means: texts.NO_ACCESS},
  {says: /protected/i, means: texts.PROTECTED},
  {
    says: /timed out|maximum execution time|internal error|service error|unavailable|try again|too many/i,
    means: texts.TOO_SLOW,
  },
  {says: /networkerror|http 0|connection|offline/i, means: texts.OFFLINE},
  {says: /script function not found|is not a function|invalid input|zod/i, means: texts.UPDATED},
];

/** What a failure of Google's means for the user. @param error what the failure handler got, or what was thrown. */
export function troubleFrom(error: unknown): Trouble {
  const said = error instanceof Error ? error.message : String(error);
  const known = KNOWN.find(({says}) => says.test(said));
  return new Trouble(known?.means ?? texts.unknownTrouble(said), true);
}
