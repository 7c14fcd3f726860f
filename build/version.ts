import {readFileSync} from 'node:fs';
import {root} from './paths.ts';

/** The project's version. It stands in package.json alone; About, the banner of the built files and Apps Script's version are told. */
export const VERSION = (JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {version: string}).version;

/** The newest heading of a changelog. */
export interface Newest {
  readonly version: string;
  /** ISO day of its release; undefined while it is in the making. */
  readonly day: string | undefined;
}

/**
 * Reads `## [1.2.0] - 2026-11-24`, or `## [Unreleased]: 1.2.0` for what is in the making.
 *
 * @throws Error when the first heading of a version is neither.
 */
export function newestIn(changelog: string): Newest {
  const heading = /^## .*$/m.exec(changelog)?.[0] ?? '';
  const [, released, day] = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/.exec(heading) ?? [];
  const [, coming] = /^## \[Unreleased\]: (\d+\.\d+\.\d+)$/.exec(heading) ?? [];
  const version = released ?? coming;
  if (version === undefined) throw new Error(`CHANGELOG.md begins with "${heading}", which names no version.`);
  return {version, day};
}

/** Why a version can't be released yet, with what to do; undefined when it can. */
export function releaseFault(version: string, changelog: string): string | undefined {
  const newest = newestIn(changelog);
  if (newest.version !== version) {
    return `package.json says ${version}, but the newest heading of CHANGELOG.md says ${newest.version}. Make them agree.`;
  }
  if (newest.day === undefined) {
    return `CHANGELOG.md calls ${version} unreleased. Write its heading as: ## [${version}] - YYYY-MM-DD`;
  }
  return undefined;
}
