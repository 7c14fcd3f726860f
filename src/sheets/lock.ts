import {UserError} from './user-error';

/** Longer than any of our writes takes, shorter than a user's patience. */
const WAIT_MS = 15_000;

/**
 * Runs `work` while no other user's run of this add-on changes the spreadsheet. Everything is written out before the lock is
 * given back: otherwise the next holder reads the old state.
 */
export function locked<Result>(work: () => Result): Result {
  const lock = takenLock();
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

/** The same for the last thing that a script does: Google takes the lock back as the script ends, which saves a call. */
export function lockedToTheEnd<Result>(work: () => Result): Result {
  takenLock();
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
  }
}

function takenLock(): GoogleAppsScript.Lock.Lock {
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
