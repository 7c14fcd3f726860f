import {expect, it} from 'vitest';
import {metricsPage} from '../../../build/docs/metrics-page.ts';

const won = {id: 'dealsWon', label: 'Won', definition: 'Deals | won.', unit: 'count'} as const;
const rate = {id: 'winRate', label: 'Win %', definition: 'Won ÷ closed,\n  if > 0 and < 1', unit: 'share'} as const;

const printed = metricsPage({
  nothing: '–',
  inputs: [{label: 'As of', note: 'The day.'}],
  questions: ['Will we?', 'And when?'],
  sections: [{title: 'Metrics', what: 'At the top.', records: [won, rate]}],
});

it('says where it comes from, and what stands for nothing', () => {
  expect(printed).toMatch(/^<!-- Printed from .* by `npm run docs`/);
  expect(printed).toContain('`–` is shown');
});

it('lists the input cells and the questions', () => {
  expect(printed).toContain('| As of | The day. |');
  expect(printed).toContain('- Will we?\n- And when?\n');
});

it('prints each section as a table of its records, in whole sentences', () => {
  expect(
    printed.endsWith(`
## Metrics

At the top.

| Label | Meaning | Unit | Id |
|---|---|---|---|
| Won | Deals \\| won. | number | \`dealsWon\` |
| Win % | Won ÷ closed, if > 0 and &lt; 1. | % | \`winRate\` |
`),
  ).toBe(true);
});
