import {defineConfig} from 'vitest/config';

/** A vitest project: the tests in some folders of test/, without those in some folders deeper down. */
function project(name: string, folders: readonly string[], except: readonly string[]) {
  return {
    extends: true as const,
    test: {
      name,
      include: folders.map(folder => `test/${folder}/**/*.test.ts`),
      exclude: except.map(folder => `test/${folder}/**`),
      // Only the pure code can be tested without the built file.
      globalSetup: name === 'unit' ? [] : ['./build/fresh-dist.ts'],
    },
  };
}

export default defineConfig({
  test: {
    reporters: ['default', './build/closing-line.ts'],
    pool: 'threads',
    maxWorkers: 2,
    // Loading the spreadsheet engine takes longer than most files' tests: each worker does it once for all of its files.
    isolate: false,
    // A test that sets a spreadsheet up takes seconds, and many times as long on a machine that does other things too.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // Where nobody watches, a browser that stumbled on a busy machine gets a second try. What is wrong fails twice.
    retry: process.env.CI ? 1 : 0,
    projects: [
      project(
        'unit',
        [
          'build',
          'delimited',
          'docs',
          'formula',
          'import',
          'marketplace',
          'panel',
          'pipeline',
          'random',
          'recount',
          'texts',
        ],
        ['build/bench'],
      ),
      project(
        'sheet',
        [
          'build/bench',
          'cli',
          'commands',
          'conformance',
          'dist',
          'injections',
          'opportunities',
          'property',
          'reliability',
          'warehouse',
          'workbench',
        ],
        ['cli/page', 'injections/browser'],
      ),
      project('browser', ['cli/page', 'injections/browser', 'sidebar'], []),
    ],
  },
});
