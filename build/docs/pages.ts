import {NOTHING} from '../../src/pipeline/facts/quotas';
import {SENTENCES} from '../../src/pipeline/metrics/sentences';
import {INPUTS} from '../../src/pipeline/overview/inputs';
import {TABLES} from '../../src/pipeline/tables/tables';
import {CALCULATIONS, MADE_SHEETS} from './made-sheets.ts';
import {metricsPage} from './metrics-page.ts';
import {SECTIONS} from './sections.ts';
import {tablesPage} from './tables-page.ts';

const metrics = metricsPage({
  nothing: NOTHING,
  inputs: INPUTS,
  questions: SENTENCES.map(({question}) => question),
  sections: SECTIONS,
});

/** The pages of docs/ that are printed from the product's own records: path in the project, and text. */
export const PAGES: readonly {readonly path: string; readonly text: string}[] = [
  {path: 'docs/metrics.md', text: metrics},
  {path: 'docs/tables.md', text: tablesPage(Object.values(TABLES), MADE_SHEETS, CALCULATIONS)},
];
