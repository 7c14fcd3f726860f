/** An error that one of Google's services throws. A script can catch it; its name there is "Exception". */
export class GoogleError extends Error {
  override readonly name = 'Exception';
}

/**
 * Something that the workbench can't answer as Google would: a member that is not modelled, a dialog that nobody
 * answers, a script past its time limit. The run fails with it even when the script catches it, so that a script's own
 * retries and fallbacks can't hide it.
 */
export class WorkbenchError extends Error {
  override readonly name = 'WorkbenchError';
}

/**
 * The error for something Google has and the workbench has not, for the caller to throw. `what` begins its sentence.
 */
export function notModelled(what: string): WorkbenchError {
  return new WorkbenchError(`${what} is not modelled by the workbench.`);
}

/** The error that ends an execution which takes longer than Google lets it, for the caller to throw. */
export function pastTimeLimit(): WorkbenchError {
  return new WorkbenchError('Exceeded maximum execution time');
}
