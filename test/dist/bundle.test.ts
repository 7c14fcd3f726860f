import {readFileSync} from 'node:fs';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import vm from 'node:vm';
import {parse} from 'acorn';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {bundleCode} from '../../build/code.ts';
import {exportedNames} from '../../build/entry.ts';
import {SIZE_LIMIT, unfitness} from '../../build/fitness.ts';
import {dist, root} from '../../build/paths.ts';
import {RECOUNT, SCRIPTS, scriptFaults} from '../../build/scripts.ts';
import {VERSION} from '../../build/version.ts';
import {CALLABLE} from './callable.ts';

const entry = `${root}/src/main.ts`;
const script = await readFile(`${dist}/Code.js`, 'utf8');

describe('the built script', () => {
  it('would work in Google with its other files, as far as their text can show', async () => {
    expect(await scriptFaults(dist)).toEqual([]);
  });

  it('offers what src/main.ts exports, and that is what was meant', async () => {
    expect([...exportedNames(await readFile(entry, 'utf8'))].sort()).toEqual([...CALLABLE].sort());
  });

  it('loads in a scope that has nothing but the language', () => {
    const scope = vm.createContext({});
    vm.runInContext(script, scope);
    for (const name of CALLABLE) expect(vm.runInContext(`typeof ${name}`, scope), name).toBe('function');
  });

  it('replaces each stub function by the real one as it loads', () => {
    const scope = vm.createContext({});
    vm.runInContext(script, scope);
    for (const name of CALLABLE) expect(vm.runInContext(`String(${name})`, scope), name).not.toMatch(/\{\s*\}$/);
  });

  it('starts with the comment that keeps Google to the current document, and says which version it is', () => {
    expect(script).toMatch(/^\/\*\*\n( \*.*\n)* \* @OnlyCurrentDoc\n \*\/\n/);
    expect(script.split('\n')[1]).toContain(`Sales Pipeline for Google Sheets ${VERSION}.`);
  });
});

describe('the files of the script', () => {
  const texts = SCRIPTS.map(({file}) => readFileSync(`${dist}/${file}`, 'utf8'));
  const names = texts.map(text => {
    const {body} = parse(text, {ecmaVersion: 2020, sourceType: 'script'});
    return body.flatMap(statement => (statement.type === 'FunctionDeclaration' ? [statement.id.name] : []));
  });

  it('are all that is built', async () => {
    const built = (await readdir(dist)).filter(name => name.endsWith('.js'));
    expect(built.sort()).toEqual(SCRIPTS.map(({file}) => file).sort());
  });

  it('declare nothing but functions in the scope that they share, and no function twice', () => {
    for (const text of texts) {
      const {body} = parse(text, {ecmaVersion: 2020, sourceType: 'script'});
      const kinds = new Set(body.map(({type}) => type));
      expect([...kinds].sort()).toEqual(['ExpressionStatement', 'FunctionDeclaration']);
    }
    expect(new Set(names.flat()).size).toBe(names.flat().length);
  });

  it('load in either order', () => {
    for (const ordered of [texts, [...texts].reverse()]) {
      const scope = vm.createContext({});
      for (const text of ordered) vm.runInContext(text, scope);
      for (const name of names.flat()) {
        expect(vm.runInContext(`String(${name})`, scope), name).not.toMatch(/^function \w+\(\)\s*\{\s*\}$/);
      }
    }
  });

  it('keep the recount from menus and pages', () => {
    expect(names[SCRIPTS.indexOf(RECOUNT)]).toEqual(['prove_']);
  });
});

describe('bundling', () => {
  let folder: string;
  let packages: readonly string[];
  beforeAll(async () => {
    folder = await mkdtemp(`${root}/.cache/bundle-test-`);
    packages = await bundleCode({entry, output: `${folder}/first/Code.js`});
    await bundleCode({entry, output: `${folder}/second/Code.js`});
  });
  afterAll(() => rm(folder, {recursive: true}));

  it('gives the same bytes each time and in every folder', async () => {
    const [first, second] = await Promise.all(['first', 'second'].map(name => readFile(`${folder}/${name}/Code.js`)));
    expect(first?.equals(second ?? Buffer.of())).toBe(true);
  });

  it('takes in no package: nothing of the stand-in, nothing of Node', () => {
    expect(packages).toEqual([]);
  });

  it('says what does not bundle', async () => {
    const wrong = {entry: `${root}/src/no-such-file.ts`, output: `${folder}/wrong/Code.js`};
    await expect(bundleCode(wrong)).rejects.toThrow(/no-such-file/);
  });
});

describe('a script that would not work in Google', () => {
  const good = '/** @OnlyCurrentDoc */ function onOpen(){ SpreadsheetApp.getUi(); }';

  it('is told from a good one', () => {
    expect(unfitness(good, ['onOpen'])).toEqual([]);
  });

  it.each([
    ['a class field', 'class A { a = 1 }'],
    ['a private field', 'class A { #a() {} }'],
    ['a BigInt literal', 'var a = 1n;'],
    ['a numeric separator', 'var a = 1_000;'],
    ['an import', "import a from 'a';"],
  ])('because of %s', (_what, addition) => {
    expect(unfitness(`${good}\n${addition}`, ['onOpen'])).toEqual([expect.stringMatching(/does not parse as ES2020/)]);
  });

  it.each([
    ['require', "require('fs')"],
    ['process', 'process.exit()'],
    ['Buffer', 'Buffer.from([])'],
    ['setTimeout', 'setTimeout(onOpen)'],
    ['fetch', "fetch('/')"],
    ['URL', "new URL('a:b')"],
    ['BigInt', 'BigInt(1)'],
    ['UrlFetchApp', "UrlFetchApp.fetch('')"],
    ['shorthand', 'onOpen({shorthand})'],
    ['fallback', '(function({a = fallback}) {})({})'],
  ])('because it uses %s', (name, use) => {
    expect(unfitness(`${good}\n${use};`, ['onOpen'])).toEqual([expect.stringContaining(`${name} is used`)]);
  });

  it.each([
    'var a = {process: 1, fetch() {}}; a.process; a.fetch();',
    'var a = typeof window;',
    'process: for (;;) { break process; }',
    'function a_(first, {second, x: [third]}, ...rest) { try { return arguments; } catch (error) { throw [error, first, second, third, rest]; } }',
    'try {} catch {} (function named() { return named; })(class Inner {}, a => a);',
  ])('is not seen in names that are no globals: %s', use => {
    const own = use.includes('a_') ? ['onOpen', 'a_'] : ['onOpen'];
    expect(unfitness(`${good}\n${use}`, own).filter(fault => fault.includes('is used'))).toEqual([]);
  });

  it('because what it exports cannot be called', () => {
    expect(unfitness(good, ['onOpen', 'report'])).toEqual([expect.stringContaining('report is exported by')]);
  });

  it('because more can be called than it exports', () => {
    expect(unfitness(`${good} function inner(){}`, ['onOpen'])).toEqual([
      expect.stringContaining('inner can be called'),
    ]);
  });

  it('because Google hides a function', () => {
    const hidden = `${good} function report_(){}`;
    expect(unfitness(hidden, ['onOpen', 'report_'])).toEqual([expect.stringContaining('report_ is private')]);
  });

  it('because Google does not hide a function that is for its other files', () => {
    expect(unfitness(good, ['onOpen'], RECOUNT)).toEqual([expect.stringContaining('onOpen could be called by a menu')]);
  });

  it('unless the name that it uses is of another file', () => {
    const caller = `${good} onOpen(count_());`;
    expect(unfitness(caller, ['onOpen'])).toEqual([expect.stringContaining('count_ is used')]);
    expect(unfitness(caller, ['onOpen'], undefined, ['count_'])).toEqual([]);
  });

  it('because it lacks the banner', () => {
    expect(unfitness('function onOpen(){}', ['onOpen'])).toEqual([expect.stringContaining('@OnlyCurrentDoc')]);
  });

  it('because it is too large', () => {
    const large = `${good}// ${'é'.repeat(SIZE_LIMIT / 2)}`;
    expect(unfitness(large, ['onOpen'])).toEqual([expect.stringContaining(`the limit is ${SIZE_LIMIT}`)]);
  });
});

describe('the entry file', () => {
  it('may re-export, under another name too', () => {
    expect(exportedNames("export {a, b as c} from './a';\nexport {d} from './d';")).toEqual(['a', 'c', 'd']);
  });

  it.each(['export const a = 1;', 'export function a() {}', 'const a = 1;', "export * from './a';", "import './a';"])(
    'may not hold %s',
    source => expect(() => exportedNames(source)).toThrow(/re-exports only/),
  );
});
