import {readFile} from 'node:fs/promises';
import {parse} from 'acorn';
import {describe, expect, it} from 'vitest';
import {PANEL_PAGES} from '../../build/panel-pages.ts';
import {dist} from '../../build/paths.ts';

const BUDGETS: Readonly<Record<string, number>> = {'sidebar.html': 81 * 1024, 'exchange.html': 124 * 1024};

const pages = await Promise.all(
  PANEL_PAGES.map(async ({file}) => {
    const html = await readFile(`${dist}/${file}`, 'utf8');
    return {file, html, script: /<script>([\s\S]*?)<\/script/.exec(html)?.[1] ?? ''};
  }),
);

it('there are two pages', () => {
  expect(pages.map(({file}) => file)).toEqual(Object.keys(BUDGETS));
});

describe.each(pages)('the built page $file', ({file, html, script}) => {
  it('keeps to its budget', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(BUDGETS[file] ?? 0);
  });

  it('is one page without a template literal, inside which Apps Script has corrupted //', () => {
    expect(html).not.toMatch(/<link|<script[^>]+src|@import/);
    const kinds: string[] = [];
    JSON.stringify(parse(script, {ecmaVersion: 2021}), (key, value) => {
      if (key === 'type') kinds.push(value);
      return value;
    });
    expect(kinds).toContain('Literal');
    expect(kinds).not.toContain('TemplateLiteral');
  });

  it('has scriptlets of its template where they are meant, and nothing else that Apps Script would take for one', () => {
    expect(html.match(/<\?[^>]*>/g)).toEqual(['<?= screen ?>', '<?= timeZone ?>', '<?= locale ?>', '<?= salesperson ?>']);
    expect(script).not.toContain('<?');
  });

  it('makes no markup out of text, and takes no code from the add-on', () => {
    expect(html).not.toMatch(/\son\w+=/);
    expect(script).not.toMatch(/insertAdjacentHTML|document\.write|\beval\(|new Function/);
    expect(script).not.toContain('ZodMini');
  });
});
