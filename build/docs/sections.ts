/** The sections of docs/metrics.md, read off the records that the overview is made from. */
import {type GroupColumn, shown} from '../../src/pipeline/groups/group-column';
import {MONTHS} from '../../src/pipeline/groups/months';
import {REASONS} from '../../src/pipeline/groups/reasons';
import {SALESPEOPLE} from '../../src/pipeline/groups/salespeople';
import {SOURCES} from '../../src/pipeline/groups/sources';
import {FORECAST, FORECAST_COLUMNS} from '../../src/pipeline/numbers/forecast';
import {FUNNEL} from '../../src/pipeline/numbers/funnel';
import {GRID} from '../../src/pipeline/numbers/grid';
import {METRICS, WEAK_SPOTS} from '../../src/pipeline/numbers/metrics';
import type {Defined, Section} from './metrics-page.ts';

export const SECTIONS: readonly Section[] = [
  {title: 'Metrics', what: 'One number each, as the cards of the overview.', records: METRICS},
  {title: 'Weak spots', what: 'The name of a stage each, beside the metrics.', records: WEAK_SPOTS},
  {
    title: 'Forecast and to-dos',
    what: `One row each. The value and the weighted value of the open pipeline are \`openValue\` and \`weightedValue\` in \`--json\`. ${FORECAST_COLUMNS.map(({label, definition}) => `${label}: ${lowerFirst(definition)}`).join(' ')}`,
    records: FORECAST.map(row => ({...row, unit: 'count' as const})),
  },
  {
    title: 'The funnel',
    what: 'How far deals get: one row for each rung (an Open stage or the Won stage), counted from 1. Below the Won rung always: reached = reached at the next rung + lost here + disqualified here + open here.',
    records: FUNNEL,
  },
  {
    title: 'The stage grid',
    what: 'Where deals stand: one row for each stage, in the order of the sheet Stages, zero rows included.',
    records: GRID,
  },
  {
    title: 'Salespeople',
    what: 'One row for each salesperson, and one for the team. The period is the calendar one that contains As of.',
    records: columns(SALESPEOPLE),
  },
  {title: 'Sources', what: 'One row for each source, over all time to As of.', records: columns(SOURCES)},
  {
    title: 'Reasons',
    what: 'Why deals were lost or disqualified. Behind these columns one more for each rung: how many of the deals got as far as it and no further.',
    records: columns(REASONS),
  },
  {title: 'Months', what: 'One row for each calendar month.', records: columns(MONTHS)},
];

function columns<Id extends string>(group: readonly GroupColumn<Id>[]): Defined[] {
  return shown(group).map(({id, header, what, unit}) => ({id, label: header, definition: what, unit: unit ?? 'text'}));
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
