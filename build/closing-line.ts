import type {Reporter, TestModule} from 'vitest/node';

/**
 * A vitest reporter that ends the run with one plain line, `12 passed, 0 failed`, for whoever reads the log by program.
 * Skipped tests are said where there are any. A file that fails as a whole, and an error outside any test, count as one
 * failure each.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const count = {passed: 0, failed: unhandled.length, skipped: 0, pending: 0};
    for (const module of modules) {
      const states = [...module.children.allTests()].map(test => test.result().state);
      for (const state of states) count[state] += 1;
      if (module.state() === 'failed' && !states.includes('failed')) count.failed += 1;
    }
    const skipped = count.skipped + count.pending;
    console.log(`${count.passed} passed, ${count.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
