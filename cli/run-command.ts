import {InputError} from './input-error';

/** What a command writes to. */
export interface Output {
  out: (text: string) => void;
  error: (text: string) => void;
}

/** Of many like problems the first say enough. */
const shownProblems = 20;

/** Problems as lines to print, the first twenty of them. */
export function problemText(problems: readonly string[]): string {
  const more = problems.length - shownProblems;
  const shown = problems.slice(0, shownProblems).map(problem => `${problem}\n`);
  return shown.join('') + (more > 0 ? `… and ${more} more.\n` : '');
}

/**
 * Runs a command. Returns the process's exit code: 1 when the user's input was at fault, which is then said in words.
 * Throws on whatever else the command throws: that is a bug.
 */
export async function runCommand(output: Output, command: () => Promise<void>): Promise<number> {
  try {
    await command();
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    output.error(problemText(error.problems));
    return 1;
  }
}

/** The process's own standard output and standard error. */
export const terminal: Output = {
  out: text => process.stdout.write(text),
  error: text => process.stderr.write(text),
};
