import {spawn} from 'node:child_process';
import {text} from 'node:stream/consumers';
import {root} from '../../build/paths.ts';

/** Megabytes: a whole spreadsheet is made and dropped again and again. */
const YOUNG_HEAP = '--max-semi-space-size=64';

/** Runs a script in a process of its own, and gives what it printed as JSON. Throws with that process's own words. */
export async function runApart<Result>(script: string, args: readonly string[]): Promise<Result> {
  const child = spawn(process.execPath, [YOUNG_HEAP, '--import', 'tsx', script, ...args], {cwd: root});
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [status, printed, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed: ${errors}`);
  return JSON.parse(printed) as Result;
}
