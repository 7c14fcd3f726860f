import {readdir, stat} from 'node:fs/promises';
import {buildDist} from './dist.ts';
import {dist, root} from './paths.ts';

/** What a change of makes dist/ stale. */
const SOURCES = [
  'src',
  'sidebar',
  'build',
  'appsscript.json',
  'marketplace/publisher.json',
  'package.json',
  'package-lock.json',
];

/**
 * Vitest's global setup: the tests run the built file, so a bare `vitest` builds it first when a source is newer.
 * After `npm test`, which builds anyway, this finds nothing to do.
 */
export default async function freshDist(): Promise<void> {
  if (
    await isStale(
      `${dist}/Code.js`,
      SOURCES.map(source => `${root}/${source}`),
    )
  )
    await buildDist();
}

/** Whether a file is missing or older than any of its sources: files, folders, or nothing at all. */
export async function isStale(file: string, sources: readonly string[]): Promise<boolean> {
  const changed = await Promise.all(sources.map(newest));
  return (await newest(file)) <= Math.max(0, ...changed);
}

/** Time of the last change of a file, or of any file in a folder, in milliseconds; 0 where there is nothing. */
async function newest(path: string): Promise<number> {
  const info = await stat(path).catch(() => undefined);
  if (!info?.isDirectory()) return info?.mtimeMs ?? 0;
  const files = await readdir(path);
  return Math.max(0, ...(await Promise.all(files.map(file => newest(`${path}/${file}`)))));
}
