/** The sheets that the add-on makes, as docs/tables.md lists them: those that people read, and the hidden ones behind them. */
import {columnLetters} from '../../src/formula/column-letters';
import type {FactColumn, ListId} from '../../src/pipeline/facts/columns';
import {DEALS} from '../../src/pipeline/facts/deals';
import {FACT_SHEETS, type FactSheetId} from '../../src/pipeline/facts/fact-sheets';
import {CARD_LINES} from '../../src/pipeline/views/board';
import {DATA_CHECK, DATA_CHECK_SHEET} from '../../src/pipeline/views/data-check';
import {SHOWN_DEALS} from '../../src/pipeline/views/deals-plan';
import {TO_DO} from '../../src/pipeline/views/to-do';
import {GENERATED_SHEETS} from '../../src/pipeline/workbook/workbook-plan';
import {whatHolds} from './hidden-columns.ts';

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

const hiddenDeals = DEALS.filter(({width}) => width === undefined).map(column => {
  const what = whatHolds('deals', column);
  return `${column.header} (${what.charAt(0).toLowerCase()}${what.slice(1)})`;
});

export const MADE_SHEETS: readonly MadeSheet[] = [
  {
    name: GENERATED_SHEETS.overview,
    what: 'The answers, the cards, the forecast, the funnel, the stage grid and the tables. All its numbers: [metrics.md](metrics.md).',
    columns: [],
  },
  {
    name: GENERATED_SHEETS.board,
    what: 'The pipeline view: for each Open stage, left to right, its name, its action, its number of deals and their value; under it a card of three lines for each deal that stands there, longest in stage first. Then the deals that were won and lost in the period, the latest first. A card is red where the next step is late, yellow where the deal is in its stage for longer than the target days, blue where it has no next step, though others have.',
    columns: CARD_LINES,
  },
  {
    name: GENERATED_SHEETS.toDo,
    what: 'Open deals that need someone today, the most valuable first, in the colours of Board.',
    columns: TO_DO,
  },
  {
    name: GENERATED_SHEETS.deals,
    what: `One row for each deal that passes the filters, open ones first, then in pipeline order, the most valuable first. All numbers are made from it. Hidden at its right: ${hiddenDeals.join('; ')}.`,
    columns: SHOWN_DEALS,
  },
  {
    name: DATA_CHECK_SHEET,
    what: `What Check data found, one row for each finding: ${DATA_CHECK.map(({header}) => header).join(' · ')}.`,
    columns: [],
  },
];

const LISTS: Readonly<Record<ListId, string>> = {
  settings: 'What is worked out once and read by many formulas, one cell each.',
  stageList: 'The stages, one row for each that has a name, in pipeline order.',
  people: 'The salespeople, one row each.',
  sources: 'The sources, one row each.',
  reasons: 'The reasons, one row each.',
  quotas: 'The quotas, one row for each salesperson of Targets.',
  filterNames: 'The names that the filters of the overview offer.',
  judged: 'One row beside each row of Conversations: whether it counts, and at which stage.',
  log: 'The conversations that count, in the one order that everything follows from: customer and deal, date and time, stage (none first), value, salesperson, expected close, next step on, reason.',
  stays: 'The stays, in the order of the log: unbroken runs of sales conversations of one deal at one stage.',
  pairs: 'Each pair of customer and deal, in the order of the log: what decides whether it passes the filters.',
  customerList: 'The customers with a deal that passes the filters, one row each.',
  deals: '',
};

const HIDDEN = Object.keys(FACT_SHEETS).filter((id): id is Exclude<FactSheetId, 'deals'> => id !== 'deals');

export const CALCULATIONS: readonly CalculationSheet[] = HIDDEN.map(id => {
  let place = 0;
  const lists = Object.entries(FACT_SHEETS[id].lists) as [ListId, readonly FactColumn[]][];
  return {
    name: GENERATED_SHEETS[id],
    lists: lists.map(([list, columns]) => ({
      what: LISTS[list],
      columns: columns.map(column => ({
        letters: columnLetters(++place),
        header: column.header,
        what: whatHolds(list, column),
      })),
    })),
  };
});
