import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {root} from '../../build/paths.ts';

const readme = readFileSync(`${root}/README.md`, 'utf8');
const {scripts} = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {scripts: Record<string, string>};

describe('README', () => {
  it('has a row for each npm script, and no other', () => {
    const named = [...readme.matchAll(/^\| `npm (?:run )?(\w+)` \|/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(scripts).sort());
  });

  it('has a line for each folder, and names none that is not there', () => {
    const there = ['', 'src/', 'workbench/'].flatMap(folder => foldersIn(folder).map(name => `${folder}${name}`));
    expect([...mapped()].sort()).toEqual(there.filter(name => name !== 'node_modules').sort());
  });

  it.each([...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path]) => path))(
    'links to %s, which is there',
    path => {
      expect(existsSync(`${root}/${path}`)).toBe(true);
    },
  );
});

/** The folders of the tree under "The house": `src`, `src/formula`, … */
function mapped(): Set<string> {
  const folders = new Set<string>();
  let top = '';
  for (const [, indent, name] of readme.matchAll(/^( *)([\w-]+)\/ {2,}\S/gm)) {
    if (indent === '') top = `${name}`;
    folders.add(indent === '' ? top : `${top}/${name}`);
  }
  return folders;
}

function foldersIn(folder: string): readonly string[] {
  const entries = readdirSync(`${root}/${folder}`, {withFileTypes: true});
  return entries.filter(entry => entry.isDirectory() && !entry.name.startsWith('.')).map(({name}) => name);
}
