import {fileURLToPath} from 'node:url';

/** The project's folder, absolute, without a closing slash. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** What goes to Google; `.clasp.json` names the same folder as `rootDir`. */
export const dist = `${root}/dist`;
