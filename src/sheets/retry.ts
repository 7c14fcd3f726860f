/** Sheets fails for a moment now and then: "Service Spreadsheets timed out", "Internal error". */
const PASSING = /timed out|internal error|service unavailable|try again|service error/i;
/** Never worth repeating: a used-up quota and the execution's own time limit. */
const FINAL = /quota|too many times|maximum execution time|limit/i;
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
      const message = String(error);
      if (FINAL.test(message) || !PASSING.test(message)) throw error;
      Utilities.sleep(wait);
    }
  }
  return attempt();
}
