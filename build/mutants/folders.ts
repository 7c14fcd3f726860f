import {readdirSync} from 'node:fs';
import {root} from '../paths.ts';

/**
 * The folders of src that are not changed here. `sheets` and `commands` name Google: what they do shows only in a spreadsheet,
 * and the tests of the built file see it. `texts` are the words that people read: a test that notices each change of one would
 * be its copy; tests of the screens and of the commands name those that they wait for.
 */
const NOT_MEASURED = ['sheets', 'commands', 'texts'];

/** Each pure folder of src, the rooms of the product one by one; `src/pipeline` itself for the files beside its rooms. */
export const PURE_FOLDERS: readonly string[] = within('src')
  .filter(folder => !NOT_MEASURED.some(name => folder === `src/${name}`))
  .flatMap(folder => [folder, ...(folder === 'src/pipeline' ? within(folder) : [])]);

/** The pure folder that a file of src stands in. */
export function folderOf(file: string): string {
  return [...PURE_FOLDERS].reverse().find(folder => file.startsWith(`${folder}/`)) ?? file;
}

/** What Stryker is to change: all files of the folder, those of its own rooms excepted. */
export function filesOf(folder: string): string {
  return folder === 'src/pipeline' ? `${folder}/*.ts` : `${folder}/**/*.ts`;
}

function within(folder: string): string[] {
  const entries = readdirSync(`${root}/${folder}`, {withFileTypes: true});
  return entries.filter(entry => entry.isDirectory()).map(({name}) => `${folder}/${name}`);
}
