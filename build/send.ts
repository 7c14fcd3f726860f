import {readFile} from 'node:fs/promises';
import {clasp} from './clasp.ts';
import {manifestFaults} from './manifest.ts';
import {PANEL_PAGES} from './panel-pages.ts';
import {remedy} from './refusals.ts';
import {SCRIPTS, scriptFaults} from './scripts.ts';

/** All that must go to Google. */
const NEEDED = [...SCRIPTS.map(({file}) => `dist/${file}`), 'dist/appsscript.json'];
/** All that may. */
const PUSHED = [...NEEDED, ...PANEL_PAGES.map(({file}) => `dist/${file}`)];

/** A push that was not made, or not made whole; the message ends with the way out. */
export class PushRefused extends Error {}

/**
 * Pushes the built folder to the script that `.clasp.json` names, after every check that can be made from here.
 *
 * @param project absolute folder with `.clasp.json` and `dist/`
 * @returns the files that Google took, none when it had them all already
 * @throws PushRefused
 */
export async function send(project: string, environment: NodeJS.ProcessEnv = {}): Promise<readonly string[]> {
  await checkBuilt(project);
  await checkProject(project);
  checkFiles(project, environment);
  const {json} = clasp(project, ['show-authorized-user'], environment);
  if (!(json as {loggedIn?: boolean} | undefined)?.loggedIn) {
    throw new PushRefused('clasp is not logged in to Google. Log in once: npx clasp login');
  }
  // Without -f, and without a terminal to ask in, clasp skips a changed manifest together with everything else, silently.
  const {json: pushed, said} = clasp(project, ['push', '-f'], environment);
  if (!Array.isArray(pushed)) throw new PushRefused(`clasp push failed: ${said}\n${remedy(said)}`);
  return pushed;
}

/**
 * Makes a version of what the script in Google holds now: it stays as it is for good.
 *
 * @returns its number, by which listings and deployments name it
 * @throws PushRefused
 */
export function makeVersion(project: string, description: string, environment: NodeJS.ProcessEnv = {}): number {
  const {json, said} = clasp(project, ['create-version', description], environment);
  const {versionNumber} = (json ?? {}) as {versionNumber?: number};
  if (versionNumber === undefined) throw new PushRefused(`No version was made: ${said}\n${remedy(said)}`);
  return versionNumber;
}

async function checkBuilt(project: string): Promise<void> {
  const faults = [
    ...(await scriptFaults(`${project}/dist`)),
    ...manifestFaults(await readFile(`${project}/dist/appsscript.json`, 'utf8')),
  ];
  if (faults.length > 0) throw new PushRefused(`The built files are not fit to push:\n- ${faults.join('\n- ')}`);
}

async function checkProject(project: string): Promise<void> {
  const text = await readFile(`${project}/.clasp.json`, 'utf8').catch(() => '{}');
  if ((JSON.parse(text) as {scriptId?: string}).scriptId) return;
  throw new PushRefused(
    '.clasp.json names no script to push to. Make a new spreadsheet with a script in it:\n' +
      '  npx clasp create-script --type sheets --title "Sales Pipeline" --rootDir dist\n' +
      'or add the "scriptId" of a script you have (script editor, Project Settings, Script ID).',
  );
}

function checkFiles(project: string, environment: NodeJS.ProcessEnv): void {
  const {json, said} = clasp(project, ['show-file-status'], environment);
  const files = (json as {filesToPush?: readonly string[]} | undefined)?.filesToPush;
  if (!files) throw new PushRefused(`clasp cannot tell which files it would push: ${said}`);
  const fault = fileFault(files);
  if (fault) throw new PushRefused(fault);
}

/** Why these are not the files to push; undefined when they are. */
export function fileFault(files: readonly string[]): string | undefined {
  const strange = files.filter(file => !PUSHED.includes(file));
  const absent = NEEDED.filter(file => !files.includes(file));
  if (strange.length + absent.length === 0) return undefined;
  return (
    `clasp would push ${files.join(', ') || 'nothing'}, but should push ${PUSHED.join(', ')}. ` +
    'Is "rootDir" in .clasp.json still "dist", and is there a .claspignore?'
  );
}
