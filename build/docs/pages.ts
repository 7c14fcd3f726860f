import {GRID} from '../../src/pipeline/grid';
import {NOTHING} from '../../src/pipeline/metric';
import {METRICS} from '../../src/pipeline/metrics';
import {TABLES} from '../../src/pipeline/tables';
import {metricsPage} from './metrics-page.ts';
import {tablesPage} from './tables-page.ts';

/** The pages of docs/ that are printed from the product's own records: path in the project, and text. */
export const PAGES: readonly {readonly path: string; readonly text: string}[] = [
  {path: 'docs/metrics.md', text: metricsPage(METRICS, GRID, NOTHING)},
  {path: 'docs/tables.md', text: tablesPage(Object.values(TABLES))},
];
