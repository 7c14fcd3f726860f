import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['./build/fresh-dist.ts'],
    reporters: ['default', './build/closing-line.ts'],
    pool: 'threads',
    maxWorkers: 2,
    // A test that recalculates a spreadsheet of thousands of rows takes seconds on a small machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
