import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {basename} from 'node:path';
import {dist, root} from '../../build/paths.ts';
import {runApart} from './run-apart.ts';

/**
 * Runs a script once with each of some arguments, as many at a time as there are processor cores. What came of it is kept for
 * the same sources: a run of hours that was cut off goes on where it was.
 *
 * @param done hears of each result as it comes.
 * @returns the results in the order of the jobs.
 */
export async function eachApart<Result>(
  script: string,
  jobs: readonly (readonly string[])[],
  done: (args: readonly string[], result: Result) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  const sources = sourcesHash();
  const waiting = jobs.map((args, index) => [args, index] as const);
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [args, index] = next;
      const result = await kept<Result>(sources, [basename(script), ...args], () => runApart(script, args));
      results[index] = result;
      done(args, result);
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, work));
  return results;
}

const FOLDER = `${root}/.cache/reliability`;
/** Folders of what a result depends on, beside the built file. */
const SOURCES = ['workbench', 'test/reliability', 'test/commands'];

function sourcesHash(): string {
  const hash = createHash('sha256').update(readFileSync(`${dist}/Code.js`));
  for (const folder of SOURCES) {
    const files = readdirSync(`${root}/${folder}`, {recursive: true, encoding: 'utf8'}).filter(file =>
      /\.tsx?$/.test(file),
    );
    for (const file of files.sort()) hash.update(file).update(readFileSync(`${root}/${folder}/${file}`));
  }
  return hash.digest('hex');
}

async function kept<Result>(sources: string, job: readonly string[], make: () => Promise<Result>): Promise<Result> {
  const hash = createHash('sha256').update(JSON.stringify([sources, job]));
  const file = `${FOLDER}/${hash.digest('hex')}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Result;
  const result = await make();
  mkdirSync(FOLDER, {recursive: true});
  writeFileSync(`${file}.new`, JSON.stringify(result));
  renameSync(`${file}.new`, file);
  return result;
}
