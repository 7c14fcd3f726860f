import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Results} from './page.ts';

export const RESULTS_FILE = fileURLToPath(new URL('results.json', import.meta.url));

/** What was found when each measure was last run whole. */
export function keptResults(): Results {
  return existsSync(RESULTS_FILE) ? (JSON.parse(readFileSync(RESULTS_FILE, 'utf8')) as Results) : {};
}
