/** `npm run site`: the docs as a site, with the pages that the listing needs beside them. */
import {copyFile, rm, writeFile} from 'node:fs/promises';
import {build} from 'vitepress';
import {PAGES, type PageFile, page} from '../marketplace/pages';
import {PUBLISHER, unfilled} from '../marketplace/publisher';
import {root} from './paths.ts';

const SITE = '.cache/site';

await rm(`${root}/${SITE}`, {recursive: true, force: true});
await build(`${root}/docs`);
await copyFile(`${root}/marketplace/mark.svg`, `${root}/${SITE}/icon.svg`);
for (const file of Object.keys(PAGES) as PageFile[]) {
  await writeFile(`${root}/${SITE}/${file}`, page(file, PUBLISHER));
}
console.log(`\n${SITE} is the whole site.`);
const missing = unfilled(PUBLISHER);
if (missing.length > 0) console.log(`Before it is published, fill in:\n- ${missing.join('\n- ')}`);
