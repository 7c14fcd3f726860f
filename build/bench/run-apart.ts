import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {root} from '../paths.ts';
import type {Measures} from './measures.ts';
import type {Workbook} from './workbook.ts';

const MEGABYTES = 8192;

export interface Repetition {
  readonly runs: number;
  /** Runs before the ones that count, in which the compiler learns the code. */
  readonly warmUps: number;
}

/** Measures a spreadsheet in a process of its own. Throws with that process's own words when it fails. */
export function measureApart(workbook: Workbook, {runs, warmUps}: Repetition): Measures {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = `${folder}/workbook.json`;
    writeFileSync(file, JSON.stringify(workbook));
    const script = fileURLToPath(new URL('measure.ts', import.meta.url));
    const {status, stdout, stderr, error} = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--expose-gc', `--max-old-space-size=${MEGABYTES}`, script, file, `${runs}`, `${warmUps}`],
      {cwd: root, encoding: 'utf8'},
    );
    if (status !== 0) throw new Error(`The measuring process failed: ${error?.message ?? stderr}`);
    return JSON.parse(stdout) as Measures;
  } finally {
    rmSync(folder, {recursive: true});
  }
}
