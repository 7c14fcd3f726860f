import {readFileSync, statSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {root} from '../../build/paths.ts';

const workflow = readFileSync(`${root}/.github/workflows/check.yml`, 'utf8');
const script = readFileSync(`${root}/.ci/run`, 'utf8');

/** The entries of a list such as `node: [20, 22]`. */
const list = (name: string) => new RegExp(`^ +${name}: \\[(.*)\\]$`, 'm').exec(workflow)?.[1]?.split(', ') ?? [];

describe('the workflow', () => {
  it('runs what a machine that knows nothing of the project runs, and nothing else', () => {
    const steps = [...workflow.matchAll(/^ +-? ?run: (.*)$/gm)].map(([, command]) => command);
    expect(steps).toEqual(['.ci/run']);
    expect(statSync(`${root}/.ci/run`).mode & 0o111).not.toBe(0);
  });

  it('runs it on two systems with two versions of Node, the oldest that the package allows among them', () => {
    const {engines} = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {engines: {node: string}};
    expect(list('system')).toHaveLength(2);
    expect(list('node')).toHaveLength(2);
    expect(list('node')[0]).toBe(/\d+/.exec(engines.node)?.[0]);
  });

  it('may read the project, and no more', () => {
    expect(workflow).toContain('permissions:\n  contents: read\n');
    expect(workflow).not.toMatch(/write|secrets\./);
  });
});

it('what is run is an exact install and the check', () => {
  const commands = script.split('\n').filter(line => line.startsWith('npm '));
  expect(commands).toEqual(['npm ci --loglevel warn', 'npm run check']);
});
