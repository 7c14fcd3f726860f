/** The sections of docs/metrics.md, read off the tables that the overview is made from. */
import {METRICS, WEAK_SPOTS} from '../../src/pipeline/metrics/cards';
import {forecastColumns} from '../../src/pipeline/metrics/forecast';
import {PERIOD} from '../../src/pipeline/metrics/period';
import {tables} from '../../src/pipeline/overview/sections';
import type {Defined, Section} from './metrics-page.ts';

type TableId = keyof ReturnType<typeof tables>;

const ofForecast = forecastColumns([])
  .map(({label, definition}) => `${label}: ${lowerFirst(definition)}`)
  .join(' ');

/** What is said of a table beside its columns. The data under the funnel chart nobody reads. */
const WHAT: Readonly<Record<Exclude<TableId, 'funnelChart'>, string>> = {
  forecast: `One row each. The value and the weighted value of the open pipeline are \`openValue\` and \`weightedValue\` in \`--json\`. ${ofForecast}`,
  closeMonths:
    '`closeMonths` in `--json`, one row each: the open deals by their expected close. A deal that is overdue is in that row only.',
  funnel:
    'One row for each rung (an Open stage or the Won stage), counted from 1. Below the Won rung always: reached = reached at the next rung + lost here + disqualified here + open here.',
  stages: 'One row for each stage, in the order of the sheet Stages, zero rows included.',
  months: 'One row for each calendar month.',
  salespeople:
    'One row for each salesperson, and one for the team. The period is the calendar one that contains As of.',
  sources: 'One row for each source, over all time to As of.',
  reasons:
    'Deals that were lost or disqualified. Behind these columns one more for each rung: how many of the deals got as far as it and no further.',
};

const shown = Object.entries(tables({stages: [], capacity: {people: 0, sources: 0, reasons: 0}}));

export const SECTIONS: readonly Section[] = [
  {
    title: 'Metrics',
    what: 'One number each, as the cards of the overview under *Now* and *All time*.',
    records: METRICS,
  },
  {title: 'Weak spots', what: 'The name of a stage each, for the sentence on the weakest part.', records: WEAK_SPOTS},
  {
    title: 'This month, quarter or year',
    what: 'By the input Period: `period` in `--json`, and on the cards with the same number of the period before, `previousPeriod`.',
    records: PERIOD,
  },
  ...shown.flatMap(([id, {title = '', columns, lines}]): Section[] => {
    const what = (WHAT as Readonly<Record<string, string>>)[id];
    if (what === undefined) return [];
    // The rows of the forecast are numbers of their own; of all other tables the columns are.
    const records: readonly Defined[] =
      id === 'forecast'
        ? lines.map(({id: line, label = '', note = ''}) => ({id: line, label, definition: note, unit: 'count'}))
        : columns;
    return [{title, what, records}];
  }),
];

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
