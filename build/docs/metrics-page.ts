import type {GridColumn} from '../../src/pipeline/grid';
import type {Metric} from '../../src/pipeline/metric';
import {markdownTable, page} from './markdown.ts';

type Unit = Metric['unit'] | GridColumn['unit'];

const UNIT: Readonly<Record<Unit, string>> = {
  count: 'number',
  share: '%',
  days: 'days',
  money: 'money',
  moneyPerDay: 'money per day',
  text: 'text',
};

/** What is printed of a metric or of a column of the stage grid. */
export interface Defined {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly unit: Unit;
}

/**
 * docs/metrics.md: what every number means.
 *
 * @param nothing what is shown where there is nothing to divide or average
 */
export function metricsPage(metrics: readonly Defined[], grid: readonly Defined[], nothing: string): string {
  return page('src/pipeline', [
    '# What the numbers mean',
    'The note of each number on the overview says the same. Everything is computed as it stood at the end of the day in ' +
      'the cell As of, so that any past day can be looked at again.',
    `Where there is nothing to divide or to average, \`${nothing}\` is shown, never 0 % and never an error.`,
    '## Metrics',
    definitions(metrics),
    '## The stage grid',
    'One row for each stage, in the order of the sheet Stages.',
    definitions(grid),
  ]);
}

function definitions(records: readonly Defined[]): string {
  const head = ['Label', 'Meaning', 'Unit', 'Name in `--json`'];
  return markdownTable(
    head,
    records.map(({id, label, definition, unit}) => [label, definition, UNIT[unit], `\`${id}\``]),
  );
}
