import {spawnSync} from 'node:child_process';

/** In order of speed, so that the first failure comes soon. The tests stand last: their closing line ends the output. */
const STEPS = [
  {name: 'format and lint', script: ['lint']},
  {name: 'types', script: ['types']},
  {name: 'printed docs', script: ['docs', '--', '--check']},
  {name: 'tests', script: ['test']},
];

for (const {name, script} of STEPS) {
  console.log(`\ncheck: ${name}`);
  const {status} = spawnSync('npm', ['run', '--silent', ...script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`\ncheck stopped at ${name}. To see it alone: npm run ${script.join(' ')}`);
    process.exit(1);
  }
}
