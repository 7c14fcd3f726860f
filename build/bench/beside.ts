import {spawnSync} from 'node:child_process';
import type {Measures} from './measures.ts';
import type {Size} from './sizes.ts';

/** Run in the other checkout, with its own code: the names are those of this folder, and were when it began. */
const SCRIPT = `
  const size = JSON.parse(process.argv[1]);
  const {tablesOf} = await import('./build/bench/tables.ts');
  const {overviewWorkbook} = await import('./build/bench/overview-workbook.ts');
  const {measureApart} = await import('./build/bench/run-apart.ts');
  console.log(JSON.stringify(measureApart(overviewWorkbook(await tablesOf(size)), size)));
`;

/**
 * Measures the overview of another checkout of this project, with that one's own code, in the same run: machines and the
 * other work on them differ too much for figures of two runs to be compared.
 *
 * @param folder of the checkout, with its packages installed and its `dist` built.
 * @throws Error with that process's own words when it fails.
 */
export function measureBeside(folder: string, size: Size): Measures {
  const {status, stdout, stderr, error} = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', SCRIPT, JSON.stringify(size)],
    {cwd: folder, encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(`The checkout beside could not be measured: ${error?.message ?? stderr}`);
  return JSON.parse(stdout) as Measures;
}
