import {FUNNEL} from '../../src/pipeline/numbers/funnel';
import {GRID} from '../../src/pipeline/numbers/grid';
import {NOTHING} from '../../src/pipeline/numbers/metric';
import {METRICS} from '../../src/pipeline/numbers/metrics';
import {TABLES} from '../../src/pipeline/tables/tables';
import {metricsPage, type Section} from './metrics-page.ts';
import {tablesPage} from './tables-page.ts';

const SECTIONS: readonly Section[] = [
  {title: 'Metrics', what: 'One number each, at the top of the overview.', records: METRICS},
  {
    title: 'The stage grid',
    what: 'Where the deals stand: one row for each stage, in the order of the sheet Stages.',
    records: GRID,
  },
  {title: 'The funnel', what: 'How far the deals get: one row for each Open stage and the Won stage.', records: FUNNEL},
];

/** The pages of docs/ that are printed from the product's own records: path in the project, and text. */
export const PAGES: readonly {readonly path: string; readonly text: string}[] = [
  {path: 'docs/metrics.md', text: metricsPage(SECTIONS, NOTHING)},
  {path: 'docs/tables.md', text: tablesPage(Object.values(TABLES))},
];
