/** The comment in front of each file of warehouse/views, from the records of the add-on's own numbers. */
import {readFileSync} from 'node:fs';
import {views, withoutLeadingComment} from '../../cli/warehouse/sql-files';
import {DEALS} from '../../src/pipeline/facts/deals';
import {METRICS, WEAK_SPOTS} from '../../src/pipeline/metrics/cards';
import {CLOSE_MONTHS} from '../../src/pipeline/metrics/close-months';
import {FORECAST, forecastColumns} from '../../src/pipeline/metrics/forecast';
import {FUNNEL} from '../../src/pipeline/metrics/funnel';
import {GRID} from '../../src/pipeline/metrics/grid';
import {MONTHS} from '../../src/pipeline/metrics/months';
import {PERIOD} from '../../src/pipeline/metrics/period';
import {REASONS} from '../../src/pipeline/metrics/reasons';
import {SALESPEOPLE} from '../../src/pipeline/metrics/salespeople';
import {SOURCES} from '../../src/pipeline/metrics/sources';
import {root} from '../paths.ts';
import {sentence} from './markdown.ts';

const WIDTH = 116;

interface Described {
  readonly id: string;
  readonly definition: string;
}

/** What a view has: a sentence on its rows, its columns that the overview or Deals has too, and those that it has beside. */
export interface ViewRecord {
  readonly what: string;
  readonly columns: readonly Described[];
  readonly beside?: readonly Described[];
}

const place = column('place', 'In which order the rows stand');
const moved = GRID.filter(({id}) => id === 'movedBack');
const facts = DEALS.flatMap(({id, what}) => (what === undefined ? [] : [column(id, what)]));
const keys = [
  column('dealNumber', 'The lowest number among the rows of its conversations, planned ones too: names the deal'),
  column('customerNumber', "The lowest dealNumber among the customer's deals: names the customer"),
  column('customerKey', 'The customer as names are compared'),
  column('dealKey', 'The deal as names are compared; blank for the unnamed deal'),
  column('salespersonKey', 'The salesperson as names are compared, (none) without one'),
  column('sourceKey', 'The source as names are compared, (none) without one'),
  column('reasonKey', 'The reason as names are compared, (none) without one'),
  column('passes', 'Whether it passes the filters of settings'),
];

export const VIEWS: Readonly<Record<string, ViewRecord>> = {
  numbers: own('The numbers from 0 to 11, for lists that have a row for each month.'),
  scope: own(
    'One row: the day, the filters and the period of settings, and the days at which the week, the month and the period begin.',
  ),
  stage_list: own(
    'One row for each stage that has a name, in pipeline order: its place, its key, its type, and its rung, counted from 1 over the Open stages and the Won stage.',
  ),
  judged: own(
    'Every row of conversations, and whether it is sound: it has a customer and a real date, and its stage is blank or one of stages. What is sound counts from its day on.',
  ),
  planned: own('The rows of conversations that are dated after As of, whatever else is wrong with them.'),
  blank_rows: own('The rows of conversations without anything in them: they are none.'),
  left_out: own(
    'The rows that count for nothing, each with everything that is wrong with it. Mend them in the log and load it again. Never filtered.',
  ),
  sorted_log: own(
    'The sound rows of the log, planned ones too, in the order of their deal: the first step of a deal is 1. Those of one moment and stage are one step, which all but one of them are marked to share; ties says how they go on. startsStay: it brought the deal to another stage than the one it stood at. As a later row changes nothing of an earlier one, the same rows serve every As of.',
  ),
  steps: own('The conversations that count: the rows of sorted_log up to As of.'),
  all_stays: own(
    'One row for each stay, planned ones too, with the moments when it and the next one of its deal begin: for every As of.',
  ),
  stays: own(
    "One row for each stay: an unbroken run of a deal's sales conversations at one stage, from the day of its first row to the day of the first row of the next run. Without `until` it has not ended.",
  ),
  ties: own('The conversations that share their deal, moment and stage with another, and which step each of them is.'),
  stay_lengths: own('How many completed stays of the deals there are, by stage and days.'),
  customer_list: own('One row for each customer of customers: the first row counts.'),
  quotas: own('One row for each salesperson of targets: the quota of the period.'),
  all_deals: {
    what: 'One row for each deal, whether it passes the filters or not: every fact of it, as of the day.',
    columns: facts,
    beside: keys,
  },
  deals: {
    what: 'One row for each deal that passes the filters: what all numbers are made from, and what a connected sheet shows.',
    columns: facts,
    beside: keys,
  },
  filtered_out: own(
    'One row for each deal that does not pass the filters: quicker to leave out than to look up all others.',
  ),
  events: own(
    'What happened to the deals, one row each: it entered the pipeline, its customer was a new prospect, it was won, it was lost; and on which day.',
  ),
  people: own('The rows of salespeople and of team together, so that their quotients are worked out in one place.'),
  median_days: own('One row for each stage that has completed stays: their median length in days.'),
  metrics: {what: 'One row: the metrics.', columns: METRICS},
  weak_spots: {what: 'One row: the names of two stages, or NULL.', columns: WEAK_SPOTS},
  forecast: {
    what: `One row for each question. ${FORECAST.map(({id, definition}) => `${id}: ${definition}`).join(' ')}`,
    columns: forecastColumns([]),
    beside: [place, column('id', 'The question')],
  },
  close_months: {
    what: 'One row for each time to close: the open deals by their expected close. A deal that is overdue is in that row only.',
    columns: CLOSE_MONTHS,
    beside: [place],
  },
  period: {
    what: 'Two rows: `period`, the calendar one that contains As of, and `previousPeriod`, the one before it.',
    columns: PERIOD,
    beside: [column('id', 'Which of the two')],
  },
  stage_grid: {
    what: 'One row for each stage, in pipeline order, zero rows included; the numbers of the funnel at rungs only.',
    columns: [...GRID, ...FUNNEL.filter(({id}) => id !== 'stage')],
    beside: [place],
  },
  funnel: {
    what: 'One row for each rung: an Open stage or the Won stage.',
    columns: [...FUNNEL, ...moved],
    beside: [
      column('rung', 'Counted from 1'),
      column('settledDeals', 'How many deals its settled conversion rests on'),
    ],
  },
  months: {what: 'One row for each calendar month.', columns: MONTHS},
  salespeople: {what: 'One row for each salesperson of a deal, (none) for deals without one.', columns: SALESPEOPLE},
  team: {what: 'One row: all deals together.', columns: SALESPEOPLE},
  sources: {what: 'One row for each source of a customer with a deal, over all time to As of.', columns: SOURCES},
  reasons: {
    what: 'One row for each reason of a lost or disqualified deal.',
    columns: REASONS,
    beside: [column('rungs', 'How many of these deals got as far as each rung and no further, from rung 1 on')],
  },
};

/** The files with their comments printed anew. */
export const VIEW_PAGES: readonly {readonly path: string; readonly text: string}[] = views.map(({name}) => {
  const path = `warehouse/views/${name}.sql`;
  const record = VIEWS[name];
  if (!record) throw new Error(`build/docs/warehouse-views.ts says nothing of ${path}.`);
  return {path, text: `${comment(name, record)}\n${withoutLeadingComment(readFileSync(`${root}/${path}`, 'utf8'))}`};
});

function comment(name: string, {what, columns, beside = []}: ViewRecord): string {
  const all = [...beside, ...columns];
  const lines = [
    ...wrapped(`${name}: ${what}`, ''),
    ...all.flatMap(({id, definition}) => wrapped(`${id}: ${sentence(definition)}`, '  ')),
  ];
  const source = 'This comment is printed from the records of the add-on by `npm run docs`.';
  return [...lines, source].map(line => `-- ${line}`).join('\n');
}

/** In lines of at most so many characters, those after the first a step further in. */
function wrapped(text: string, indent: string): string[] {
  const lines = [indent];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1] as string;
    if (line.trim() === '') lines[lines.length - 1] = line + word;
    else if (line.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`${indent}  ${word}`);
  }
  return lines;
}

function own(what: string): ViewRecord {
  return {what, columns: []};
}

function column(id: string, definition: string): Described {
  return {id, definition};
}
