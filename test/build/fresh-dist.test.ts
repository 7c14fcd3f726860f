import {mkdir, mkdtemp, rm, utimes, writeFile} from 'node:fs/promises';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {isStale} from '../../build/fresh-dist.ts';
import {root} from '../../build/paths.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(`${root}/.cache/fresh-test-`);
  await mkdir(`${folder}/src/inner`, {recursive: true});
});
afterEach(() => rm(folder, {recursive: true}));

/** Writes a file as if at that second. */
async function at(second: number, name: string): Promise<void> {
  await writeFile(`${folder}/${name}`, '');
  await utimes(`${folder}/${name}`, second, second);
}

const stale = () => isStale(`${folder}/Code.js`, [`${folder}/src`, `${folder}/absent`]);

it('is stale where nothing is built', async () => {
  await at(1, 'src/inner/a.ts');
  expect(await stale()).toBe(true);
});

it('is fresh when built after every source', async () => {
  await at(1, 'src/inner/a.ts');
  await at(2, 'Code.js');
  expect(await stale()).toBe(false);
});

it('is stale when a source changed since, however deep it lies', async () => {
  await at(2, 'Code.js');
  await at(1, 'src/b.ts');
  await at(3, 'src/inner/a.ts');
  expect(await stale()).toBe(true);
});
