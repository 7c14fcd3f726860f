import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import vm from 'node:vm';
import {parse} from 'acorn';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {root} from '../../build/paths.ts';
import {bundleSidebar} from '../../build/sidebar.ts';

const html = await bundleSidebar(`${root}/test/build/sidebar/index.html`);
/** What an HTML parser takes for the script: all up to the first end tag. */
const script = /<script>([\s\S]*?)<\/script/.exec(html)?.[1] ?? '';
const style = /<style>([\s\S]*?)<\/style/.exec(html)?.[1] ?? '';

describe('the panel as one page', () => {
  it('names no other file', () => {
    expect(html).not.toMatch(/<link|<script[^>]+src|@import|import /);
    expect(html.match(/<script/g)).toHaveLength(2); // the script's tag, and the one in its text
  });

  it('keeps the rest of the page as it was written', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    expect(html).toContain('<output></output>');
  });

  it('runs, and says what its sources say, end tags and replacement patterns included', () => {
    const scope = vm.createContext({});
    vm.runInContext(script, scope);
    expect(vm.runInContext('JSON.stringify(said)', scope)).toBe(
      JSON.stringify(['say https://docs.example//path', '</script><!--<script>', 'line\nbreak', '$& $1 $$ $`']),
    );
  });

  it('has no template literal, inside which Apps Script has corrupted //', () => {
    const kinds: string[] = [];
    JSON.stringify(parse(script, {ecmaVersion: 2019}), (key, value) => {
      if (key === 'type') kinds.push(value);
      return value;
    });
    expect(kinds).toContain('Literal');
    expect(kinds).not.toContain('TemplateLiteral');
  });

  it('has no comment opener, which would keep the script from ending', () => {
    expect(script).not.toContain('<!--');
  });

  it('has its stylesheets inline, with what they import', () => {
    expect(style).toContain('#1a73e8');
    expect(style).toContain('output:after');
  });
});

describe('a panel that cannot be one page', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(`${root}/.cache/sidebar-test-`);
  });
  afterAll(() => rm(folder, {recursive: true}));

  it.each([
    ['<script src="https://cdn.example/a.js"></script>', /src="\.\/…"/],
    ['<link rel="stylesheet" href="/a.css">', /href="\.\/…"/],
    ['<script src="./absent.ts"></script>', /absent\.ts/],
  ])('is refused: %s', async (page, message) => {
    await writeFile(`${folder}/index.html`, page);
    await expect(bundleSidebar(`${folder}/index.html`)).rejects.toThrow(message);
  });
});
