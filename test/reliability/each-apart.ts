import {availableParallelism} from 'node:os';
import {runApart} from './run-apart.ts';

/**
 * Runs a script once for each name, as many at a time as there are processor cores.
 *
 * @param most given to each, behind its name.
 * @param done hears of each result as it comes.
 * @returns the results in the order of the names.
 */
export async function eachApart<Result>(
  script: string,
  names: readonly string[],
  most: number,
  done: (name: string, result: Result) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = names.map((name, index) => [name, index] as const);
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, index] = next;
      const result = await runApart<Result>(script, [name, `${most}`]);
      results[index] = result;
      done(name, result);
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, work));
  return results;
}
