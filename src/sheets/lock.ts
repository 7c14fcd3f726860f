import {SOMEBODY_ELSE} from '../texts/errors';
import type {StagesChanged} from './change-stages';
import {finishPending} from './finish-pending';
import {retry} from './retry';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/** Longer than any of our writes takes, shorter than a user's patience. */
const WAIT_MS = 15_000;

/**
 * Runs `work` while no other user's run of this add-on changes the spreadsheet. The workbook is opened anew inside the
 * lock, since what was read before it, or before a dialog stood open, is stale; what it learnt is kept even when the work
 * fails, so that a sheet that was made is known at the next try. Everything is written out before the lock is given back:
 * otherwise the next holder reads the old state. What an earlier run could not end is finished first.
 *
 * @param work gets the change of the stages that was finished first, if there was one.
 * @throws UserError when somebody else holds the lock for longer than a user waits.
 */
export function locked<Result>(workbook: Workbook, work: (finished: StagesChanged | undefined) => Result): Result {
  const lock = takeLock(true);
  try {
    workbook.reopen();
    return work(finishPending(workbook));
  } finally {
    try {
      workbook.markSheets();
      retry(() => SpreadsheetApp.flush());
      // Not before: what is no more pending must stand.
      workbook.save();
    } finally {
      lock.releaseLock();
    }
  }
}

/**
 * Takes the lock until the script ends: Google gives it back then. For the last thing that a script does, when what it
 * writes is written out by the end: by a flush, or by reading after it. The workbook must not have been used before.
 *
 * @param reads whether anything is read before something is written: without a flush, the state from before the wait.
 * @throws UserError when somebody else holds the lock for longer than a user waits.
 */
export function takeLock(reads: boolean): GoogleAppsScript.Lock.Lock {
  const lock = LockService.getDocumentLock();
  try {
    lock.waitLock(WAIT_MS);
  } catch {
    throw new UserError(SOMEBODY_ELSE);
  }
  if (reads) SpreadsheetApp.flush();
  return lock;
}
