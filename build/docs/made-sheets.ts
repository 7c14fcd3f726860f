/** The sheets that the add-on makes, as docs/tables.md lists them: those that people read, and the hidden ones behind them. */
import {columnLetters} from '../../src/formula/column-letters';
import {BOARD} from '../../src/pipeline/plan/board';
import {CALCULATION_SHEETS, type CalculationSheetId, type ListId} from '../../src/pipeline/plan/calculation-sheets';
import {DATA_CHECK, DATA_CHECK_SHEET} from '../../src/pipeline/plan/data-check';
import {DEAL_LIST} from '../../src/pipeline/plan/deal-list';
import type {GeneratedSheetId} from '../../src/pipeline/plan/sheet-plan';
import {TO_DO} from '../../src/pipeline/plan/to-do';
import {GENERATED_SHEETS} from '../../src/pipeline/plan/workbook-plan';

export interface MadeColumn {
  readonly header: string;
  readonly what: string;
}

export interface MadeSheet {
  readonly name: string;
  readonly what: string;
  readonly columns: readonly MadeColumn[];
}

/** A hidden sheet: lists side by side. Columns are told apart by their letters, as several have the same title. */
export interface CalculationSheet {
  readonly name: string;
  readonly lists: readonly {
    readonly what: string;
    readonly columns: readonly (MadeColumn & {readonly letters: string})[];
  }[];
}

const VIEWS: Readonly<Record<Exclude<GeneratedSheetId, CalculationSheetId>, Omit<MadeSheet, 'name'>>> = {
  overview: {
    what: 'The answers, the cards, the forecast, the funnel, the stage grid and the tables. All its numbers: [metrics.md](metrics.md).',
    columns: [],
  },
  board: {
    what: 'The pipeline view: for each Open stage, left to right, its name, its action, its number of deals and their value; under it the deals that stand there, longest in stage first.',
    columns: BOARD,
  },
  toDo: {what: 'Open deals that need someone today, the most valuable first.', columns: TO_DO},
  dealList: {what: 'One row for each deal, in pipeline order, the most valuable first.', columns: DEAL_LIST},
};

export const MADE_SHEETS: readonly MadeSheet[] = [
  ...Object.entries(VIEWS).map(([id, view]) => ({name: GENERATED_SHEETS[id as GeneratedSheetId], ...view})),
  {
    name: DATA_CHECK_SHEET,
    what: `What Check data found, one row for each finding: ${DATA_CHECK.map(({header}) => header).join(' · ')}.`,
    columns: [],
  },
];

const LISTS: Readonly<Record<ListId, string>> = {
  stageList: 'The stages, one row for each that has a name, in pipeline order.',
  people: 'The salespeople, one row each.',
  quotas: 'The quotas, one row for each salesperson of Targets.',
  sources: 'The sources, one row each.',
  reasons: 'The reasons, one row each.',
  months: 'The twelve months, one row each.',
  filterNames: 'The names that the filters of the overview offer.',
  rows: 'One row beside each row of Conversations: whether it counts.',
  log: 'The conversations that count, sorted by customer, deal, contact only before sales, date and stage.',
  stays: 'The stays, in the order of the log: unbroken runs of sales conversations of one deal at one stage.',
  deals: 'The deals, one row each, in the order of the log.',
  customerList: 'The customers that have a deal, one row each, in the order of the deals.',
};

export const CALCULATIONS: readonly CalculationSheet[] = Object.entries(CALCULATION_SHEETS).map(([id, lists]) => {
  let place = 0;
  return {
    name: GENERATED_SHEETS[id as CalculationSheetId],
    lists: Object.entries(lists).map(([list, columns]) => ({
      what: LISTS[list as ListId],
      columns: columns.map(({header, what}) => ({letters: columnLetters(++place), header, what})),
    })),
  };
});
