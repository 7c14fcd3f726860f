import {retry} from './retry';
import {UserError} from './user-error';

/** Longer than any of our writes takes, shorter than a user's patience. */
const WAIT_MS = 15_000;

/**
 * Runs `work` while no other user's run of this add-on changes the spreadsheet. Everything is written out before the lock is
 * given back: otherwise the next holder reads the old state.
 */
export function locked<Result>(work: () => Result): Result {
  const lock = takeLock();
  try {
    return work();
  } finally {
    retry(() => SpreadsheetApp.flush());
    lock.releaseLock();
  }
}

/**
 * Takes the lock until the script ends: Google gives it back then. For the last thing that a script does, when what it
 * writes is written out by the end: by a flush, or by reading after it.
 */
export function takeLock(): GoogleAppsScript.Lock.Lock {
  const lock = LockService.getDocumentLock();
  try {
    lock.waitLock(WAIT_MS);
  } catch {
    throw new UserError(
      'Somebody else is changing this spreadsheet with Sales Pipeline right now. Nothing was changed. Try again in a minute.',
    );
  }
  return lock;
}
