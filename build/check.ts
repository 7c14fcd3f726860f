import {spawnSync} from 'node:child_process';

/** What must hold before the tests, in order of speed, so that the first failure comes soon. */
const STEPS = [
  {name: 'format and lint', script: ['lint']},
  {name: 'types', script: ['types']},
  {name: 'printed docs', script: ['docs', '--', '--check']},
  {name: 'site', script: ['site']},
];

for (const {name, script} of STEPS) {
  if (run(name, script) === 0) continue;
  console.error(`\ncheck stopped at ${name}. To see it alone: npm run ${script.join(' ')}`);
  process.exit(1);
}
// Nothing is said after the tests: the line with their counts ends the output.
process.exitCode = run('tests', ['test']);

/** Runs an npm script, its output shown as it comes; returns its exit code. */
function run(name: string, script: readonly string[]): number {
  console.log(`\ncheck: ${name}`);
  const {status} = spawnSync('npm', ['run', '--silent', ...script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}
