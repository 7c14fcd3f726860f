import {say} from '../sheets/dialogs';
import {UserError} from '../sheets/user-error';
import {Workbook} from '../sheets/workbook';
import {wentWrong} from '../texts/errors';

/**
 * The door through which every menu item comes: opens the spreadsheet once and hands it down. What the user can mend is shown
 * in the user's words; anything else is a bug or a passing failure, and is shown with what to do and thrown on, so that it also
 * stands in the executions log.
 *
 * @param title of what it says to the user.
 */
export function menuAction(title: string, work: (workbook: Workbook) => void): void {
  try {
    work(new Workbook());
  } catch (error) {
    if (error instanceof UserError) {
      say(title, error.message);
      return;
    }
    const message = error instanceof Error ? error.message : String(error);
    say(title, wentWrong(message));
    throw error;
  }
}
