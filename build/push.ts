/** `npm run push`; with `-- --release` it also makes a version of the script, which a listing or a deployment can name. */
import {readFileSync} from 'node:fs';
import {root} from './paths.ts';
import {makeVersion, PushRefused, send} from './send.ts';
import {releaseFault, VERSION} from './version.ts';

const isRelease = process.argv.includes('--release');

try {
  const fault = isRelease && releaseFault(VERSION, readFileSync(`${root}/CHANGELOG.md`, 'utf8'));
  if (fault) throw new PushRefused(fault);
  const files = await send(root);
  console.log(files.length > 0 ? `pushed ${files.join(', ')}` : 'Google has these files already');
  if (isRelease)
    console.log(`${VERSION} is version ${makeVersion(root, VERSION)} of the script: enter this number in the listing`);
  else console.log('To open the spreadsheet: npx clasp open-container');
} catch (error) {
  if (!(error instanceof PushRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
