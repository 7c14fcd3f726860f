/** Something wrong with what the user gave: files, options, rows. Printed line by line, without a stack. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** Where in a file something stands, as the user's editor counts: the first line is 1. */
export function place(file: string, line: number, column?: string): string {
  return `${file}, line ${line}${column === undefined ? '' : `, column "${column}"`}`;
}
