import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {root} from '../../../build/paths.ts';

const note = readFileSync(`${root}/docs/decisions/unconfirmed.md`, 'utf8');

/** The names and the file in a place such as `PASSING`, `FINAL`, `src/sheets/retry.ts`. */
const places = [...note.matchAll(/(?:`\w+`, )+`src\/[\w/-]+\.ts`/g)].map(([place]) => {
  const parts = [...place.matchAll(/`([^`]+)`/g)].map(([, part]) => `${part}`);
  return {file: `${parts.at(-1)}`, names: parts.slice(0, -1)};
});

it('says of most rows which name to change', () => {
  expect(places.length).toBeGreaterThan(10);
});

it.each(places)('$file still has $names', ({file, names}) => {
  const code = readFileSync(`${root}/${file}`, 'utf8');
  expect(names.filter(name => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});
