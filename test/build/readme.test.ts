import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {root} from '../../build/paths.ts';
import {MENU} from '../../src/pipeline/menu.ts';
import type {GeneratedSheetId} from '../../src/pipeline/plan/sheet-plan.ts';
import {TABLES} from '../../src/pipeline/tables/tables.ts';
import {GENERATED_SHEETS} from '../../src/pipeline/workbook/workbook-plan.ts';

const readme = readFileSync(`${root}/README.md`, 'utf8');
const {scripts} = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {scripts: Record<string, string>};

describe('README', () => {
  it('has a row for each npm script, and no other', () => {
    const named = [...readme.matchAll(/^\| `npm (?:run )?([\w:]+)` \|/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(scripts).sort());
  });

  it('has a row for each item of the menu, in its order', () => {
    const table = readme.slice(readme.indexOf('| Menu | Does |'));
    const rows = table.slice(0, table.indexOf('\n\n')).split('\n').slice(2);
    expect(rows.map(row => row.split(' | ')[0])).toEqual(MENU.map(({title}) => `| ${title}`));
  });

  it('names each sheet that Set up makes and people see', () => {
    const row = /^\| Set up \|.*$/m.exec(readme)?.[0] ?? '';
    const seen: GeneratedSheetId[] = ['overview', 'board', 'toDo', 'deals'];
    const names = [...seen.map(id => GENERATED_SHEETS[id]), ...Object.values(TABLES).map(({sheet}) => sheet)];
    expect(names.filter(name => !row.includes(name))).toEqual([]);
  });

  it('has a line for each folder, and names none that is not there', () => {
    const there = ['', 'src/', 'src/pipeline/', 'workbench/', 'conformance/'].flatMap(folder =>
      foldersIn(folder).map(name => `${folder}${name}`),
    );
    expect([...mapped()].sort()).toEqual(there.filter(name => name !== 'node_modules').sort());
  });

  it.each([...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path]) => path))(
    'links to %s, which is there',
    path => {
      expect(existsSync(`${root}/${path}`)).toBe(true);
    },
  );
});

/** The folders of the tree under "Layout": `src`, `src/formula`, … */
function mapped(): Set<string> {
  const folders = new Set<string>();
  const path: string[] = [];
  for (const [, indent = '', name = ''] of readme.matchAll(/^( *)([\w-]+)\/ {2,}\S/gm)) {
    // Two spaces a level.
    path.splice(indent.length / 2, path.length, name);
    folders.add(path.join('/'));
  }
  return folders;
}

function foldersIn(folder: string): readonly string[] {
  const entries = readdirSync(`${root}/${folder}`, {withFileTypes: true});
  return entries.filter(entry => entry.isDirectory() && !entry.name.startsWith('.')).map(({name}) => name);
}
