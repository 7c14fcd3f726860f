import {readFileSync} from 'node:fs';
import {facts} from '../../conformance/facts/facts';
import {DEALS} from '../../src/pipeline/facts/deals';
import {NOTHING} from '../../src/pipeline/facts/quotas';
import {KNOWN_EXPORTS} from '../../src/pipeline/import/known-export';
import {TARGETS_OF_LISTS} from '../../src/pipeline/import/target';
import {SENTENCES} from '../../src/pipeline/metrics/sentences';
import {INPUTS} from '../../src/pipeline/overview/inputs';
import {EXTRACT} from '../../src/pipeline/tables/extract';
import type {TableId} from '../../src/pipeline/tables/table';
import {TABLES} from '../../src/pipeline/tables/tables';
import {quirks} from '../../workbench/index';
import {root} from '../paths.ts';
import {factsPage} from './facts-page.ts';
import {indexPage} from './index-page.ts';
import {LEADS} from './leads.ts';
import {listsPage} from './lists-page.ts';
import {CALCULATIONS, MADE_SHEETS} from './made-sheets.ts';
import {metricsPage} from './metrics-page.ts';
import {SECTIONS} from './sections.ts';
import {tablesPage} from './tables-page.ts';
import {VIEW_PAGES} from './warehouse-views.ts';

const metrics = metricsPage({
  nothing: NOTHING,
  inputs: INPUTS,
  questions: SENTENCES.map(({question}) => question),
  sections: SECTIONS,
});

const WHAT: Readonly<Record<TableId, string>> = {
  stages: 'The steps of the sales process, one row each. The order of the rows is the order of the pipeline.',
  customers: 'The companies or people you sell to, one row each.',
  conversations:
    'The log: one row for each talk with a customer, with the stage that it reached. Every number follows from it.',
  targets: 'What each salesperson should win, one row each. Without it the overview says that no quota is set.',
};

const tables = Object.values(TABLES).map(table => ({...table, what: WHAT[table.id]}));

const extract = EXTRACT.map(column => {
  const what = DEALS.find(({id}) => id === column.header)?.what;
  if (what === undefined) throw new Error(`Deals does not say what ${column.header} is.`);
  return {...column, what};
});

/** The pages of docs/, and the comments of the views, that are printed from the project's own records: path and text. */
export const PAGES: readonly {readonly path: string; readonly text: string}[] = [
  {path: 'docs/index.md', text: indexPage(readFileSync(`${root}/README.md`, 'utf8'), LEADS.help, LEADS.reference)},
  {path: 'docs/metrics.md', text: metrics},
  {path: 'docs/decisions/unconfirmed.md', text: factsPage(facts, quirks)},
  {path: 'docs/lists.md', text: listsPage(TARGETS_OF_LISTS, KNOWN_EXPORTS)},
  {path: 'docs/tables.md', text: tablesPage(tables, MADE_SHEETS, CALCULATIONS, extract)},
  ...VIEW_PAGES,
];
