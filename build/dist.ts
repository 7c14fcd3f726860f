import {copyFile, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile} from 'node:fs/promises';
import {bundleCode} from './code.ts';
import {PANEL_PAGES} from './panel-pages.ts';
import {dist, root} from './paths.ts';
import {SCRIPTS, scriptFaults} from './scripts.ts';
import {bundleSidebar} from './sidebar.ts';

/** A file of the built folder; size in bytes. */
export interface BuiltFile {
  readonly name: string;
  readonly size: number;
}

/**
 * Builds everything that goes to Google into `dist`. The files are made aside and moved in whole, so that whoever reads
 * the folder meanwhile (a test, a running page) sees the old file or the new one, never half of one.
 *
 * @throws Error when a source does not bundle, or the bundle would not work in Google; `dist` is left as it was.
 */
export async function buildDist(): Promise<readonly BuiltFile[]> {
  await mkdir(`${root}/.cache`, {recursive: true});
  const aside = await mkdtemp(`${root}/.cache/build-`);
  try {
    for (const {entry, file} of SCRIPTS) await bundleCode({entry: `${root}/${entry}`, output: `${aside}/${file}`});
    const faults = await scriptFaults(aside);
    if (faults.length > 0) throw new Error(`The built files would not work in Google:\n- ${faults.join('\n- ')}`);
    await copyFile(`${root}/appsscript.json`, `${aside}/appsscript.json`);
    for (const {source, file} of PANEL_PAGES) {
      await writeFile(`${aside}/${file}`, await bundleSidebar(`${root}/sidebar/${source}`));
    }
    return await moveIn(aside);
  } finally {
    await rm(aside, {recursive: true, force: true});
  }
}

async function moveIn(aside: string): Promise<readonly BuiltFile[]> {
  await mkdir(dist, {recursive: true});
  const names = (await readdir(aside)).sort();
  const files: BuiltFile[] = [];
  for (const name of names) {
    files.push({name, size: (await stat(`${aside}/${name}`)).size});
    await rename(`${aside}/${name}`, `${dist}/${name}`);
  }
  // A file of an earlier build would be pushed to Google with the rest.
  for (const name of await readdir(dist)) {
    if (!names.includes(name)) await rm(`${dist}/${name}`, {recursive: true});
  }
  return files;
}
