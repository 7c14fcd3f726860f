import {defineConfig} from 'vitest/config';

/** The tests that read the sources as modules, and the one that holds the printed docs against them: they see a mutant. */
export default defineConfig({
  test: {
    include: ['build/docs', 'delimited', 'formula', 'panel', 'pipeline', 'recount'].map(
      folder => `test/${folder}/**/*.test.ts`,
    ),
    reporters: [],
    runner: './build/mutants/import-runner.ts',
    pool: 'threads',
    isolate: false,
  },
});
