/** Sheets fails for a moment now and then, mostly with "Service Spreadsheets failed while accessing document with id …". */
const PASSING =
  /timed out|failed while accessing|(internal|server|service) error|service unavailable|simultaneous invocations|in a short time|try again/i;
/** Never worth repeating: a day's quota that is used up, and the execution's own time limit. */
const FINAL = /quota|for one day|maximum execution time|limit/i;
const WAITS = [500, 1500];

/**
 * Runs a read or an idempotent write, again after a passing failure: three tries in all. Never for an append or an
 * insert, which may have worked although it failed.
 */
export function retry<Result>(attempt: () => Result): Result {
  for (const wait of WAITS) {
    try {
      return attempt();
    } catch (error) {
      if (!isPassing(error)) throw error;
      Utilities.sleep(wait);
    }
  }
  return attempt();
}

/** Whether the same may work in a moment. */
export function isPassing(error: unknown): boolean {
  const message = String(error);
  return PASSING.test(message) && !FINAL.test(message);
}
