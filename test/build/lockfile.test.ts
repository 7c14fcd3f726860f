import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {root} from '../../build/paths.ts';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Record<string, string>;
  readonly dev?: boolean;
}

const {packages} = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')) as {packages: Record<string, Locked>};
const {devDependencies, dependencies} = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as Record<
  string,
  Record<string, string> | undefined
>;

/** Node's way up: the nearest folder that has the package. */
function resolved(name: string, from: string): Locked | undefined {
  const here = packages[`${from}${from ? '/' : ''}node_modules/${name}`];
  if (here || from === '') return here;
  return resolved(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

it('locks every optional package, those of other platforms too: without them npm ci refuses the lock', () => {
  const absent = Object.entries(packages).flatMap(([from, {optionalDependencies = {}}]) =>
    Object.keys(optionalDependencies).filter(name => !resolved(name, from)?.version),
  );
  expect(absent).toEqual([]);
});

it('pins exact versions, and locks the same', () => {
  const wanted = {...devDependencies, ...dependencies};
  expect(Object.keys(wanted).length).toBeGreaterThan(10);
  for (const [name, version] of Object.entries(wanted)) {
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});
