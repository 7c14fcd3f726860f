/** `npm run confirm`: writes the script that asks Google, and says what to do with it. */
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {manifestPath, scriptText} from './confirm/script-text';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, '.cache/confirm');

mkdirSync(folder, {recursive: true});
writeFileSync(`${folder}/Code.js`, scriptText());
copyFileSync(manifestPath, `${folder}/appsscript.json`);

const name = relative(root, folder);
console.log(`The script is in ${name}/: Code.js and appsscript.json. It asks Google what docs/decisions/unconfirmed.md lists.

1. Make a new spreadsheet for nothing else (https://sheets.new). File ▸ Settings ▸ Locale: United States.
2. Extensions ▸ Apps Script. Put Code.js in the place of what is there. Project Settings ▸ Show "appsscript.json", and put
   ${name}/appsscript.json in its place.
3. Reload the spreadsheet. Confirm ▸ Ask what is left; give the permission: it may see this one spreadsheet. Run it again
   while it says that something is left.
4. On the sheet Answers: File ▸ Download ▸ Tab Separated Values.
5. npm run conformance -- --answers FILE says where Google and the stand-in differ.

For what is about decimal commas, do it once more in a spreadsheet with the locale Germany.`);
