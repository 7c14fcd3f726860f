import type {Unit} from '../../src/pipeline/numbers/metric';
import {markdownTable, page} from './markdown.ts';

const UNIT: Readonly<Record<Unit | 'text', string>> = {
  count: 'number',
  share: '%',
  days: 'days',
  money: 'money',
  moneyPerDay: 'money per day',
  text: 'text',
};

/** What is printed of a metric, or of a column of the grid or the funnel. */
export interface Defined {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly unit: Unit | 'text';
}

/** One heading of the page, and the records under it. */
export interface Section {
  readonly title: string;
  readonly what: string;
  readonly records: readonly Defined[];
}

/**
 * docs/metrics.md: what every number means.
 *
 * @param nothing what is shown where there is nothing to divide or average
 */
export function metricsPage(sections: readonly Section[], nothing: string): string {
  return page('src/pipeline/numbers', [
    '# What the numbers mean',
    'The notes on the overview say the same. Everything is computed as it stood at the end of the day in the cell As of, so ' +
      'any past day can be looked at again.',
    `Where there is nothing to divide or to average, \`${nothing}\` is shown, never 0 % and never an error.`,
    ...sections.flatMap(({title, what, records}) => [`## ${title}`, what, definitions(records)]),
  ]);
}

function definitions(records: readonly Defined[]): string {
  return markdownTable(
    ['Label', 'Meaning', 'Unit', 'Name in `--json`'],
    records.map(({id, label, definition, unit}) => [label, definition, UNIT[unit], `\`${id}\``]),
  );
}
