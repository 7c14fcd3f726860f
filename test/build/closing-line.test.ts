import {spawnSync} from 'node:child_process';
import {expect, it} from 'vitest';
import {root} from '../../build/paths.ts';

const vitest = `${root}/node_modules/vitest/vitest.mjs`;

/** The last line of a run of the fixtures whose name holds `filter`. */
function lastLine(filter: string): string | undefined {
  const args = [vitest, 'run', '--config', 'test/build/closing-line/vitest.config.ts', filter];
  return spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'}).stdout.trimEnd().split('\n').at(-1);
}

it('ends a run with the counts, the skipped ones included', () => {
  expect(lastLine('mixed')).toBe('2 passed, 1 failed, 1 skipped');
});

it('counts a file that does not load as a failure', () => {
  expect(lastLine('broken')).toBe('0 passed, 1 failed');
});
