import {TestRunner, test} from 'vitest';

/**
 * Runs test files as vitest does, and counts one that cannot even be read as a failed test: without a test in it, Stryker
 * would take it for passed, and a mutant that breaks the sources as they load for one that nobody noticed.
 */
export default class ImportRunner extends TestRunner {
  override async importFile(...[path, source]: Parameters<TestRunner['importFile']>): Promise<void> {
    try {
      await super.importFile(path, source);
    } catch (error) {
      if (source === 'setup') throw error;
      test('can be read', () => {
        throw error;
      });
    }
  }
}
