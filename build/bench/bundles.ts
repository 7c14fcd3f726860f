import {existsSync, statSync} from 'node:fs';
import {PANEL_PAGES} from '../panel-pages.ts';
import {dist} from '../paths.ts';
import {SCRIPTS} from '../scripts.ts';

export interface Bundle {
  readonly file: string;
  /** Bytes; undefined where the build makes no such file yet. */
  readonly size: number | undefined;
  readonly limit: number;
}

/**
 * The files of `dist` that can grow slow: Apps Script loads the whole script at every call. Each may be missing.
 */
export function bundles(): readonly Bundle[] {
  return [...SCRIPTS, ...PANEL_PAGES].map(({file, limit}) => ({file, limit, size: sizeOf(`${dist}/${file}`)}));
}

function sizeOf(path: string): number | undefined {
  return existsSync(path) ? statSync(path).size : undefined;
}
