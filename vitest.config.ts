import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['./build/fresh-dist.ts'],
    reporters: ['default', './build/closing-line.ts'],
    pool: 'threads',
    maxWorkers: 2,
    // A test that sets a spreadsheet up takes seconds, and many times as long on a machine that does other things too.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // Where nobody watches, a browser that stumbled on a busy machine gets a second try. What is wrong fails twice.
    retry: process.env.CI ? 1 : 0,
  },
});
