/** `npm run build`. It reports on standard error: a command that builds first has its standard output to itself. */
import {relative} from 'node:path';
import {buildDist} from './dist.ts';
import {dist, root} from './paths.ts';

try {
  for (const {name, size} of await buildDist()) {
    console.error(`${relative(root, dist)}/${name}`.padEnd(24), `${(size / 1000).toFixed(1)} KB`.padStart(9));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
