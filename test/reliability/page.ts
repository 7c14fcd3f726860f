import {markdownTable} from '../../build/docs/markdown.ts';
import type {Result} from './measure.ts';

/** What each measure found when it was last run, by its id. */
export type Results = Readonly<Record<string, Result>>;

/** docs/reliability.md: the figures with their aims, and what stands behind them. */
export function reliabilityPage(results: Results, ids: readonly string[]): string {
  const measured = ids.flatMap(id => (results[id] ? [{id, ...results[id]}] : []));
  return `${[
    '<!-- Printed by `npm run reliability`. -->',
    '# How it behaves when something goes wrong',
    'Measured on the local stand-in, with the very file that goes to Google.',
    markdownTable(
      ['Measure', 'Aim', 'Found', '', 'Measured by'],
      measured.flatMap(({id, figures}) =>
        figures.map(({what, aim, found, isMet}) => [
          what,
          aim,
          found,
          isMet ? 'met' : '**missed**',
          `\`npm run reliability -- --only ${id}\``,
        ]),
      ),
    ),
    ...measured.flatMap(({details}) =>
      details.flatMap(({title, text, head, rows, examples}) => [
        `## ${title}`,
        text,
        markdownTable(
          [...head],
          rows.map(row => [...row]),
        ),
        ...(examples.length > 0 ? [examples.map(example => `- ${escaped(example)}`).join('\n')] : []),
      ]),
    ),
  ].join('\n\n')}\n`;
}

/** What cells hold is no markup. */
function escaped(example: string): string {
  return example.replaceAll(/([*_`<>|])/g, '\\$1');
}
