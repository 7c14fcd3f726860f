/** Runs `work` without the timings that o-spreadsheet prints through `console.debug`. Errors and warnings stay. */
export function quietly<T>(work: () => T): T {
  const debug = console.debug;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
