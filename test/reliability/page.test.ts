import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {root} from '../../build/paths.ts';
import {MEASURES} from './measures.ts';
import {reliabilityPage} from './page.ts';
import {keptResults} from './results.ts';

const ids = MEASURES.map(({id}) => id);

it('docs/reliability.md is what the last runs found', () => {
  expect(readFileSync(`${root}/docs/reliability.md`, 'utf8')).toBe(reliabilityPage(keptResults(), ids));
});

it('every measure was run', () => {
  expect(Object.keys(keptResults()).sort()).toEqual([...ids].sort());
});

it('says of each figure whether its aim is met, and shows what cells hold as it is', () => {
  const figure = {what: 'Rows lost', aim: '0', found: '1 of 9', isMet: false};
  const details = {
    title: 'Faults',
    text: 'What was done.',
    head: ['Command'],
    rows: [['Set up']],
    examples: ['<b>_x_'],
  };
  const page = reliabilityPage({faults: {figures: [figure], details: [details]}}, ['faults']);
  expect(page).toContain('| Rows lost | 0 | 1 of 9 | **missed** | `npm run reliability -- --only faults` |');
  expect(page).toContain('- \\<b\\>\\_x\\_');
});
