import {readFile, writeFile} from 'node:fs/promises';
import {PAGES} from './docs/pages.ts';
import {root} from './paths.ts';

const check = process.argv.includes('--check');

for (const {path, text} of PAGES) {
  const current = await readFile(`${root}/${path}`, 'utf8').catch(() => undefined);
  if (current === text) continue;
  if (check) {
    console.error(`${path} is not what its records say. Print it anew: npm run docs`);
    process.exitCode = 1;
  } else {
    await writeFile(`${root}/${path}`, text);
    console.log(`printed ${path}`);
  }
}
