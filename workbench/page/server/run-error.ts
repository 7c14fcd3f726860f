/** What Google tells of an error that ended a run: its name before it, unless it is a plain Error. */
export function runError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'Error' || error.name === '' ? error.message : `${error.name}: ${error.message}`;
}
