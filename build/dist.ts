import {existsSync} from 'node:fs';
import {copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {bundleCode} from './code.ts';
import {dist, root} from './paths.ts';
import {bundleSidebar} from './sidebar.ts';

/** A file of the built folder; size in bytes. */
export interface BuiltFile {
  readonly name: string;
  readonly size: number;
}

/**
 * Builds everything that goes to Google. The files are made aside and moved in whole, so that whoever reads the folder
 * meanwhile (a test, a running page) sees the old file or the new one, never half of one.
 *
 * @param folder where the files go, absolute
 */
export async function buildDist(folder: string = dist): Promise<readonly BuiltFile[]> {
  await mkdir(`${root}/.cache`, {recursive: true});
  const aside = await mkdtemp(`${root}/.cache/build-`);
  try {
    const {version} = JSON.parse(await readFile(`${root}/package.json`, 'utf8')) as {version: string};
    await bundleCode({entry: `${root}/src/main.ts`, output: `${aside}/Code.js`, version});
    await copyFile(`${root}/appsscript.json`, `${aside}/appsscript.json`);
    const page = `${root}/sidebar/index.html`;
    if (existsSync(page)) await writeFile(`${aside}/sidebar.html`, await bundleSidebar(page));
    return await moveIn(aside, folder);
  } finally {
    await rm(aside, {recursive: true, force: true});
  }
}

async function moveIn(aside: string, folder: string): Promise<readonly BuiltFile[]> {
  await mkdir(folder, {recursive: true});
  const names = (await readdir(aside)).sort();
  const files: BuiltFile[] = [];
  for (const name of names) {
    files.push({name, size: (await stat(`${aside}/${name}`)).size});
    await rename(`${aside}/${name}`, `${folder}/${name}`);
  }
  // A file of an earlier build would be pushed to Google with the rest.
  for (const name of await readdir(folder)) {
    if (!names.includes(name)) await rm(`${folder}/${name}`, {recursive: true});
  }
  return files;
}
