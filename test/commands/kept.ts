import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dist, root} from '../../build/paths.ts';
import type {SavedSpreadsheet} from '../../workbench/index';

const FOLDER = `${root}/.cache/prepared`;

/**
 * A spreadsheet that takes seconds to make, kept for the tests to come of the same built file.
 *
 * @param sources files that decide what is made: with another text of theirs it is made anew.
 */
export function kept(name: string, sources: readonly URL[], make: () => SavedSpreadsheet): SavedSpreadsheet {
  const hash = createHash('sha256');
  for (const source of [`${dist}/Code.js`, ...sources]) hash.update(readFileSync(source));
  const file = `${FOLDER}/${hash.digest('hex').slice(0, 12)}-${name}.json`;
  if (!existsSync(file)) {
    mkdirSync(FOLDER, {recursive: true});
    // Two test files may make it at once: each does so aside.
    const aside = `${file}-${process.pid}-${Math.random()}`;
    writeFileSync(aside, JSON.stringify(make()));
    renameSync(aside, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as SavedSpreadsheet;
}
