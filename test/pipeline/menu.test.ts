import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {exportedNames} from '../../build/entry.ts';
import {root} from '../../build/paths.ts';
import {MENU} from '../../src/pipeline/menu.ts';

it('has its items in four groups', () => {
  const groups: string[][] = [[]];
  for (const {title, startsGroup} of MENU) {
    if (startsGroup) groups.push([]);
    groups.at(-1)?.push(title);
  }
  expect(groups).toEqual([
    ['Set up', 'Refresh overview'],
    [
      'Today…',
      'Open this deal…',
      'Log a conversation…',
      'Define stages…',
      'Check data…',
      'About this number…',
      'Prove the numbers',
    ],
    ['Import…', 'Share…'],
    ['Remove sample data', 'About'],
  ]);
});

it('calls functions that Google can call, each once', () => {
  const callable = exportedNames(readFileSync(`${root}/src/main.ts`, 'utf8'));
  const called = MENU.map(({calls}) => calls);
  expect(called.filter(name => !callable.includes(name))).toEqual([]);
  expect(new Set(called).size).toBe(MENU.length);
});
