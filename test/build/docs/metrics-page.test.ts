import {expect, it} from 'vitest';
import {metricsPage} from '../../../build/docs/metrics-page.ts';

it('prints each section as a table of its records', () => {
  const records = [
    {id: 'dealsWon', label: 'Won', definition: 'Deals | won.', unit: 'count'},
    {id: 'winRate', label: 'Win %', definition: 'Won ÷ closed,\n  if > 0 and < 1.', unit: 'share'},
  ] as const;
  const printed = metricsPage([{title: 'Metrics', what: 'At the top.', records}], '–');
  expect(printed).toMatch(/^<!-- Printed from .* by `npm run docs`/);
  expect(printed).toContain('`–` is shown');
  expect(
    printed.endsWith(`
## Metrics

At the top.

| Label | Meaning | Unit | Name in \`--json\` |
|---|---|---|---|
| Won | Deals \\| won. | number | \`dealsWon\` |
| Win % | Won ÷ closed, if > 0 and &lt; 1. | % | \`winRate\` |
`),
  ).toBe(true);
});
