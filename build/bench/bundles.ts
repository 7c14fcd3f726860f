import {existsSync, statSync} from 'node:fs';
import {dist} from '../paths.ts';
import {SCRIPTS} from '../scripts.ts';

export interface Bundle {
  readonly file: string;
  /** Bytes; undefined where the build makes no such file yet. */
  readonly size: number | undefined;
  readonly limit: number;
}

/** Bytes: the panel comes whole before it shows anything. */
const PANEL_LIMIT = 80 * 1024;

/**
 * The files of `dist` that can grow slow: Apps Script loads the whole script at every call. Each may be missing.
 */
export function bundles(): readonly Bundle[] {
  return [...SCRIPTS.map(({file, limit}) => ({file, limit})), {file: 'sidebar.html', limit: PANEL_LIMIT}].map(
    bundle => ({...bundle, size: sizeOf(`${dist}/${bundle.file}`)}),
  );
}

function sizeOf(path: string): number | undefined {
  return existsSync(path) ? statSync(path).size : undefined;
}
