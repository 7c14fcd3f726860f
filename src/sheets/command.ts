import {say} from './dialogs';
import {UserError} from './user-error';

/**
 * Runs a menu action. What the user can mend is shown in the user's words; anything else is a bug or a passing failure, and
 * is shown with what to do and thrown on, so that it also stands in the executions log.
 */
export function command(title: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) {
      say(title, error.message);
      return;
    }
    const message = error instanceof Error ? error.message : String(error);
    say(
      title,
      `Something went wrong: ${message}\n\nYour own rows are as they were. Try again; if it happens again, run Set up, which repairs everything that Sales Pipeline made.`,
    );
    throw error;
  }
}
