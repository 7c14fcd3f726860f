import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {HostOptions} from './host-options';
import type {ScriptFile} from './runtime/script';

/**
 * The files of the script that the options name.
 *
 * @throws Error when the folder is missing, or holds no script.
 */
export function scriptFiles({code, codeDir = 'dist'}: Pick<HostOptions, 'code' | 'codeDir'>): ScriptFile[] {
  if (code !== undefined) return [code].flat().map((text, index) => ({name: `script ${index + 1}`, code: text}));
  const names = readdirSync(codeDir).filter(name => name.endsWith('.js'));
  if (names.length === 0) throw new Error(`There is no script (*.js) in ${codeDir}.`);
  return names.sort().map(name => ({name, code: readFileSync(join(codeDir, name), 'utf8')}));
}
