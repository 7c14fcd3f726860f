import {fileURLToPath} from 'node:url';
import {type AddOnFiles, Host, localTimeZone} from '../workbench/index';

const dist = new URL('../dist/', import.meta.url);

/** The add-on as the build left it: what would go to Google. */
export const BUILT: AddOnFiles = {
  codeDir: fileURLToPath(dist),
  manifestPath: fileURLToPath(new URL('appsscript.json', dist)),
  htmlDir: fileURLToPath(dist),
};

/**
 * A new spreadsheet with the built add-on in it, at this moment and in this computer's time zone.
 *
 * @param data the engine's own data of its sheets; one blank sheet unless given
 * @throws Error of Node's when `dist` is not built
 */
export function newSpreadsheet(name: string, data?: object): Host {
  return new Host({...BUILT, name, now: new Date(), timeZone: localTimeZone(), ...(data && {data})});
}
