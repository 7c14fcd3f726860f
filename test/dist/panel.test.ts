import {readFile} from 'node:fs/promises';
import {parse} from 'acorn';
import {describe, expect, it} from 'vitest';
import {dist} from '../../build/paths.ts';

const html = await readFile(`${dist}/sidebar.html`, 'utf8');
const script = /<script>([\s\S]*?)<\/script/.exec(html)?.[1] ?? '';

describe('the built panel', () => {
  it('keeps to its budget of 80 KB', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(80 * 1024);
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
