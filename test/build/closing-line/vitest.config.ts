import {defineConfig} from 'vitest/config';

/** Runs the fixtures beside it, of which some fail on purpose, apart from the project's own tests. */
export default defineConfig({
  test: {include: ['test/build/closing-line/*.fixture.ts'], reporters: ['./build/closing-line.ts']},
});
