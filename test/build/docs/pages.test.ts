import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {PAGES} from '../../../build/docs/pages.ts';
import {root} from '../../../build/paths.ts';

it.each(PAGES)('$path says what its records say (npm run docs prints it anew)', ({path, text}) => {
  expect(readFileSync(`${root}/${path}`, 'utf8')).toBe(text);
});
