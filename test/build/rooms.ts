import {readdirSync, readFileSync} from 'node:fs';
import {dirname, relative, resolve} from 'node:path';
import {root} from '../../build/paths.ts';

/** One `import` or `export … from` of a source file. */
export interface Import {
  /** File that imports, as a path in the project: `src/sheets/apply.ts`. */
  readonly from: string;
  /** Path in the project for a relative import, else the package's specifier. */
  readonly to: string;
  readonly isLocal: boolean;
  /** The whole statement is erased by the compiler: `import type`, `export type`. */
  readonly isType: boolean;
}

/** Source files below a folder of the project, as paths in the project. */
export function sources(folder: string): readonly string[] {
  return texts(folder).filter(file => /\.tsx?$/.test(file));
}

/** All files below a folder of the project, as paths in the project. */
export function texts(folder: string): readonly string[] {
  const entries = readdirSync(`${root}/${folder}`, {recursive: true, withFileTypes: true});
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(root, `${entry.parentPath}/${entry.name}`).replaceAll('\\', '/'))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(`${root}/${file}`, 'utf8');
}

const STATEMENT = /^(?:import|export)\b(\s+type\b)?(?:[^'"`;()]*?\bfrom)?\s*['"]([^'"]+)['"]/gm;
const CALL = /\bimport\(\s*['"]([^'"]+)['"]/g;

export function importsOf(file: string): readonly Import[] {
  return importsIn(textOf(file), file);
}

export function importsIn(text: string, file: string): readonly Import[] {
  const found = [
    ...[...text.matchAll(STATEMENT)].map(([, type, to]) => ({to: to ?? '', isType: type !== undefined})),
    ...[...text.matchAll(CALL)].map(([, to]) => ({to: to ?? '', isType: false})),
  ];
  return found.map(({to, isType}) => {
    const isLocal = to.startsWith('.');
    const path = relative(root, resolve(root, dirname(file), to)).replaceAll('\\', '/');
    return {from: file, to: isLocal ? path : to, isLocal, isType};
  });
}
