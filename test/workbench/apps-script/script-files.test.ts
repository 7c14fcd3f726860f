import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {Host} from '../../../workbench/apps-script/host';

const FIRST = 'var seen = []; function report() { return other_() + seen.length; }';
const SECOND = 'seen.push("loaded"); function other_() { return 41; }';

it('the files of a script share one scope, and run in their order', () => {
  expect(new Host({code: [FIRST, SECOND]}).run('report')).toBe(42);
  expect(() => new Host({code: [SECOND, FIRST]}).run('report')).toThrow('seen is not defined');
});

it('all scripts of a folder are files of it, in the order of their names', () => {
  const codeDir = mkdtempSync(join(tmpdir(), 'script-'));
  expect(() => new Host({codeDir})).toThrow(`There is no script (*.js) in ${codeDir}.`);
  writeFileSync(join(codeDir, 'b.js'), SECOND);
  writeFileSync(join(codeDir, 'a.js'), FIRST);
  writeFileSync(join(codeDir, 'page.html'), '<p>');
  const host = new Host({codeDir});
  expect([...host.functions]).toEqual(['report', 'other_']);
  expect(host.run('report')).toBe(42);
});

it('what one file hides, another may call, and nobody else', () => {
  const host = new Host({code: [FIRST, SECOND]});
  expect(() => host.run('other_')).toThrow('Script function not found: other_');
  expect(() => host.call('other_')).toThrow('is not a function');
});

it('two files may not declare the same name', () => {
  expect(() => new Host({code: [SECOND, SECOND]})).toThrow('script 1 and script 2 both declare the function other_');
  const twice = ['const a = 1; function run() {}', 'const a = 2;'];
  expect(() => new Host({code: twice}).run('run')).toThrow("Identifier 'a' has already been declared");
});
