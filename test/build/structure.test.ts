import {describe, expect, it} from 'vitest';
import {exportedNames} from '../../build/entry.ts';
import {TABLES} from '../../src/pipeline/tables/tables.ts';
import {GENERATED_SHEETS} from '../../src/pipeline/workbook/workbook-plan.ts';
import {circles} from './circles.ts';
import {importsIn, importsOf, sources, textOf, texts} from './rooms.ts';

/** The one file of the workbench that others import from. */
const DOOR = 'workbench/index.ts';

/**
 * The rooms of the project, and what each may import: other rooms, in full or their types only, and packages. A room may
 * always import from itself. The arrows point one way: formula ← pipeline ← sheets ← commands ← main.
 */
const ROOMS: Readonly<Record<string, {rooms: readonly string[]; types?: readonly string[]; packages: RegExp}>> = {
  'src/formula': {rooms: [], packages: /^$/},
  'src/pipeline': {rooms: ['src/formula'], packages: /^$/},
  // The formulas are held against it, so it shares nothing with them; and it goes to Google as a file of its own.
  'src/recount': {rooms: [], packages: /^$/},
  // Bytes, texts and rows, whatever they are about: it runs in the panel as on the command line.
  'src/delimited': {rooms: [], packages: /^papaparse$/},
  'src/panel': {rooms: ['src/pipeline'], packages: /^$/},
  // Whoever translates them needs to know nothing else.
  'src/texts': {rooms: [], packages: /^$/},
  'src/sheets': {
    rooms: ['src/formula', 'src/pipeline', 'src/texts'],
    types: ['src/panel', 'src/recount'],
    packages: /^$/,
  },
  'src/commands': {
    rooms: ['src/formula', 'src/pipeline', 'src/panel', 'src/sheets', 'src/texts'],
    types: ['src/recount'],
    packages: /^$/,
  },
  'src/main.ts': {rooms: ['src/commands'], packages: /^$/},
  // Rules about stages, names and lists hold on both sides, so the panel takes them from where they stand.
  sidebar: {
    rooms: [
      'src/delimited',
      'src/panel',
      'src/pipeline/compare',
      'src/pipeline/import',
      'src/pipeline/log',
      'src/pipeline/stages',
      'src/pipeline/tables',
      'src/texts',
    ],
    types: ['src'],
    packages: /^preact(\/hooks)?$/,
  },
  // It imitates Google, and the built file runs on it unchanged: knowing the add-on, it could be kind to it.
  workbench: {rooms: [], packages: /./},
  // It runs the built file; of the sources it takes what tables are, the rules of stages and types, and no second copy.
  cli: {
    rooms: ['src/pipeline', 'src/formula', 'src/delimited', DOOR],
    packages: /^(node:.*|@odoo\/o-spreadsheet|@duckdb\/node-api)$/,
  },
  // What Google answers, asked of the stand-in; it knows as little of the add-on.
  conformance: {rooms: ['src/delimited', DOOR], packages: /^(node:.*|esbuild)$/},
  // What the store is told; it reads its own texts only.
  marketplace: {rooms: [], packages: /^node:/},
  build: {
    rooms: ['src/pipeline', 'src/formula', 'src/recount', DOOR, 'conformance/facts', 'marketplace', 'cli/warehouse'],
    packages: /./,
  },
};

/**
 * The rooms of the product, and which others each may import, from the tables that people fill in to the sheets that they
 * get. `shape` and `menu` stand beside them and import nothing.
 */
const PIPELINE: Readonly<Record<string, readonly string[]>> = {
  tables: [],
  stages: ['tables'],
  log: ['tables', 'shape'],
  check: ['tables', 'stages'],
  import: ['tables', 'stages', 'log'],
  sample: ['tables', 'stages'],
  facts: ['tables', 'menu'],
  metrics: ['tables', 'facts', 'menu'],
  plan: ['tables', 'stages', 'facts'],
  overview: ['tables', 'facts', 'metrics', 'plan', 'menu'],
  frozen: ['tables', 'log', 'metrics', 'plan', 'overview'],
  compare: ['frozen'],
  views: ['tables', 'check', 'facts', 'metrics', 'plan', 'menu'],
  workbook: ['facts', 'plan', 'overview', 'views'],
  choices: ['tables', 'stages', 'facts', 'plan', 'overview'],
  explain: ['tables', 'facts', 'metrics', 'plan', 'overview', 'views'],
  shape: [],
  menu: [],
};

const inRoom = (path: string, room: string) => path === room || `${path}.ts` === room || path.startsWith(`${room}/`);

describe.each(Object.entries(ROOMS))('%s', (room, {rooms, types = [], packages}) => {
  const files = room.endsWith('.ts') ? [room] : sources(room);
  const imports = files.flatMap(importsOf);

  it('imports from no room but those it may know', () => {
    const wrong = imports.filter(
      ({to, isLocal, isType}) =>
        isLocal &&
        ![room, ...rooms].some(allowed => inRoom(to, allowed)) &&
        !(isType && types.some(allowed => inRoom(to, allowed))),
    );
    expect(wrong.map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
  });

  it('imports no package but those it may use', () => {
    const wrong = imports.filter(({to, isLocal, isType}) => !isLocal && !isType && !packages.test(to));
    expect(wrong.map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
  });
});

describe('src/pipeline', () => {
  const files = sources('src/pipeline');
  const roomOf = (path: string) => /^src\/pipeline\/(\w+)/.exec(path)?.[1] ?? '';

  it('has no file outside its rooms', () => {
    expect(files.filter(file => !(roomOf(file) in PIPELINE))).toEqual([]);
  });

  it('has arrows that point one way', () => {
    const order = Object.keys(PIPELINE);
    const upwards = order.flatMap((room, place) =>
      (PIPELINE[room] ?? []).filter(to => order.indexOf(to) > place && (PIPELINE[to] ?? []).length > 0),
    );
    expect(upwards).toEqual([]);
  });

  it.each(Object.entries(PIPELINE))('%s imports from no room but those it may know', (room, allowed) => {
    const imports = files.filter(file => roomOf(file) === room).flatMap(importsOf);
    const wrong = imports.filter(({to}) => to.startsWith('src/pipeline/') && ![room, ...allowed].includes(roomOf(to)));
    expect(wrong.map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
  });
});

describe('src', () => {
  const files = sources('src');

  it('names SpreadsheetApp in src/sheets only', () => {
    const naming = files.filter(file => /\bSpreadsheetApp\b/.test(withoutComments(textOf(file))));
    expect(naming.filter(file => !inRoom(file, 'src/sheets'))).toEqual([]);
  });

  it('opens the spreadsheet in one file, and a workbook at the doors only', () => {
    const naming = (words: RegExp) => files.filter(file => words.test(withoutComments(textOf(file))));
    expect(naming(/getActiveSpreadsheet\(/)).toEqual(['src/sheets/workbook.ts']);
    expect(naming(/new Workbook\(/)).toEqual([
      'src/commands/map-overview.ts',
      'src/commands/menu-action.ts',
      'src/commands/panel/panel-call.ts',
    ]);
  });

  it('has no file outside its rooms', () => {
    expect(files.filter(file => !Object.keys(ROOMS).some(room => inRoom(file, room)))).toEqual([]);
  });
});

describe('workbench', () => {
  it('is looked into by its own tests only; all others come through its door', () => {
    const imports = sources('test').flatMap(importsOf);
    const wrong = imports.filter(
      ({from, to}) => inRoom(to, 'workbench') && !inRoom(to, DOOR) && !inRoom(from, 'test/workbench'),
    );
    expect(wrong.map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
  });

  it('names nothing of the product: no sheet, no function', () => {
    const sheets = [...Object.values(TABLES).map(({sheet}) => sheet), ...Object.values(GENERATED_SHEETS)];
    const functions = exportedNames(textOf('src/main.ts')).filter(name => /^(?!on[A-Z]).*[A-Z]/.test(name));
    expect(functions).toContain('setUp');
    const names = new RegExp(`\\b(Sales [Pp]ipeline|${[...sheets, ...functions].join('|')})\\b`);
    const named = texts('workbench').flatMap(file => {
      const [found] = names.exec(textOf(file)) ?? [];
      return found === undefined ? [] : [`${file} names ${found}`];
    });
    expect(named).toEqual([]);
  });
});

describe('warehouse', () => {
  it('holds SQL and a guide: what runs it stands in cli/warehouse', () => {
    expect(texts('warehouse').filter(file => !/^warehouse\/(README\.md|\w+\.sql|views\/\w+\.sql)$/.test(file))).toEqual(
      [],
    );
  });

  it('is read in one file, and DuckDB is named in the files that run it', () => {
    const naming = (words: RegExp) => ['cli', 'src', 'build'].flatMap(sources).filter(file => words.test(textOf(file)));
    expect(naming(/\.\.\/warehouse'/)).toEqual(['cli/warehouse/sql-files.ts']);
    expect(naming(/@duckdb\//)).toEqual(['cli/warehouse/duckdb-engine.ts']);
  });
});

describe('import circles', () => {
  it('there are none', () => {
    const files = ['src', 'sidebar', 'workbench', 'cli', 'conformance', 'marketplace', 'build'].flatMap(sources);
    expect(circles(files, files.flatMap(importsOf))).toEqual([]);
  });

  it('are found through any number of files, types included', () => {
    const text: Record<string, string> = {
      'a.ts': "import {b} from './b';",
      'b.ts': "import type {c} from './c/index.ts';",
      'c/index.ts': "export {d} from '../d';",
      'd.tsx': "import {a} from './a.ts';\nimport {e} from './e';",
      'e.ts': "import {b} from './b';\nimport {f} from './f';",
      'f.ts': "import './f';",
      'g.ts': "import {a} from './a';\nimport {x} from 'x';",
    };
    const files = Object.keys(text);
    const imports = files.flatMap(file => importsIn(text[file] ?? '', file));
    expect(circles(files, imports)).toEqual([['a.ts', 'b.ts', 'c/index.ts', 'd.tsx', 'e.ts'], ['f.ts']]);
  });
});

it('imports of every kind are seen', () => {
  const text = [
    "import './effect';",
    "import a, {type B} from '../pipeline/b.ts';",
    'import {',
    '  c,',
    "} from '../../workbench/c';",
    "import type {D} from 'd/mini';",
    "export {e} from './e';",
    "export type * from './f';",
    "const g = await import('./g');",
    "const h = 'import {x} from y';",
  ].join('\n');
  expect(importsIn(text, 'src/sheets/x.ts').map(({to, isType}) => (isType ? `type ${to}` : to))).toEqual([
    'src/sheets/effect',
    'src/pipeline/b.ts',
    'workbench/c',
    'type d/mini',
    'src/sheets/e',
    'type src/sheets/f',
    'src/sheets/g',
  ]);
});

it('every file is named for what it holds', () => {
  const files = [...Object.keys(ROOMS).filter(room => !room.endsWith('.ts')), 'test'].flatMap(sources);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter(file => /(^|\/)(utils?|helpers?|misc|common)\b/.test(file))).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}
