import {readFile} from 'node:fs/promises';
import {exportedNames} from './entry.ts';
import {CODE, type ScriptFile, unfitness} from './fitness.ts';
import {root} from './paths.ts';

/** What proves the numbers: in a file of its own, which shows that it has nothing of the formulas in it. */
export const RECOUNT: ScriptFile = {
  file: 'Recount.js',
  entry: 'src/recount/global.ts',
  limit: 20 * 1024,
  isHidden: true,
};

/** All files of the script that goes to Google. */
export const SCRIPTS: readonly ScriptFile[] = [CODE, RECOUNT];

/**
 * Why the built scripts in a folder would not work in Google, in plain sentences; none for good ones.
 *
 * @throws Error of Node's when one is missing.
 */
export async function scriptFaults(folder: string): Promise<readonly string[]> {
  const names = await Promise.all(SCRIPTS.map(namesOf));
  const faults = SCRIPTS.map(async (script, index) => {
    const others = names.filter((_, other) => other !== index).flat();
    return unfitness(await readFile(`${folder}/${script.file}`, 'utf8'), names[index] ?? [], script, others);
  });
  return (await Promise.all(faults)).flat();
}

/** The functions that a script has for others to call. */
export async function namesOf({entry}: ScriptFile): Promise<readonly string[]> {
  return exportedNames(await readFile(`${root}/${entry}`, 'utf8'));
}
