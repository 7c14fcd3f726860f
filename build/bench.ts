import {writeFileSync} from 'node:fs';
import {benchPage} from './bench/page.ts';
import {runBench} from './bench/run.ts';
import {root} from './paths.ts';

/** `npm run bench`: measures and prints docs/bench.md. With `-- --quick` only the small sizes, and nothing is written. */
const quick = process.argv.includes('--quick');
const started = performance.now();
const results = await runBench(quick, text => console.error(`${clock()}  ${text}`));
const page = benchPage(results);
console.log(page);
if (quick) console.error('Nothing was written: docs/bench.md holds the figures of a whole run.');
else writeFileSync(`${root}/docs/bench.md`, page);

function clock(): string {
  return `${Math.round((performance.now() - started) / 1000)} s`.padStart(6);
}
