import {existsSync, readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {root} from '../../build/paths.ts';
import * as screens from '../../src/panel/screens.ts';
import {MENU} from '../../src/pipeline/menu.ts';

/** Of all the panel's pages. */
const all = Object.values(screens).flat();

it.each(all)('the screen %s has a page of help, where the panel looks for it', screen => {
  expect(existsSync(`${root}/docs/help/${screen}.md`)).toBe(true);
});

it.each(all)('the page %s has a title, steps, and the way to open it', screen => {
  const text = readFileSync(`${root}/docs/help/${screen}.md`, 'utf8');
  expect(text).toMatch(/^# [A-Z].*\n/);
  expect(text).toMatch(/^1\. /m);
  const [, item] = /Extensions ▸ Sales Pipeline ▸ ([^*]+)\*/.exec(text) ?? [];
  expect(MENU.map(({title}) => title)).toContain(item);
  // For somebody in a hurry.
  expect(text.split('\n').length).toBeLessThan(70);
});
