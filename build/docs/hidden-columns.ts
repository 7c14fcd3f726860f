/** What the columns of the hidden sheets hold, as docs/tables.md says it; of those that people are shown, their records do. */
import type {ColumnId, FactColumn, ListId} from '../../src/pipeline/facts/columns';
import {NOT_COUNTED, PLANNED} from '../../src/pipeline/facts/judged';
import type {RowList} from '../../src/pipeline/metrics/measure';

const WHAT: {readonly [List in Exclude<ListId, RowList>]: Readonly<Record<ColumnId<List>, string>>} & {
  readonly [List in RowList]: Readonly<Partial<Record<ColumnId<List>, string>>>;
} = {
  settings: {
    asOf: "The As of cell's day, or today where it holds no date",
    salesperson: 'Name as compared; blank: all',
    source: 'Name as compared; blank: all',
    from: 'The day, or 0 where the cell holds no date',
    to: 'The day, or the last day that there is where the cell holds no date',
    months: 'Month 1, Year 12, and Quarter, which is what anything else means, 3',
    period: 'For sentences',
    periodHeading: 'For the heading of the cards',
    lastPeriod: 'For the cards',
    periodStart: 'First day of the calendar period that contains As of',
    previousStart: 'First day of the calendar period before that one',
    monthStart: 'First day of the month of As of',
    monthEnd: 'Last day of the month of As of',
    weekStart: 'Monday of the week of As of',
    weekEnd: 'Sunday of the week of As of',
    wonStage: 'Number of the stage of type Won',
    stageRows: 'How many stages there are, 1 at the least',
    logRows: 'How many, 1 at the least',
    stayRows: 'How many, 1 at the least',
    pairRows: 'How many, 1 at the least',
    dealRows: 'How many, 1 at the least',
    plans: 'How many rows that count plan a next step, whatever the filters',
    begun: '0 before the first talk is logged, 1 before one reaches a later stage or is planned, then 2',
    longestName: 'Characters of the longest name that the overview may have to show',
    largestAmount: 'What no sum of values and no quota exceeds',
    scope:
      'The day and the filters in force, for every sheet that is shown or printed by itself; or why its numbers are not right',
    room: 'Says that a list has fewer rows than it needs, or blank',
    headers: 'Says that row 1 of a table is not as it was when the formulas were written, or blank',
    oddStages: 'Says that Stages breaks a rule, or blank',
    oddAmounts: 'Says that an amount is too large, or blank',
    oddInputs: 'Says which input of the overview counts for nothing, or that no deal passes, or blank',
    sound: 'A number; an error where a list is in error',
  },
  stageList: {
    key: 'Name as it is compared',
    stage: 'Name as it is shown',
    type: 'Open, Won, Lost or Disqualified',
    probability: 'Of being won from here, 0 to 1',
    targetDays: 'How long a deal should stay',
    action: 'What moves a deal on',
    number: 'Place in the pipeline, from 1',
    onLadder: '1 for an Open or the Won stage, else 0',
    rung: 'Place among the Open stages and the Won stage, from 1; 0 for the others',
  },
  people: {
    key: 'Each salesperson of a deal as compared',
    ranked: 'Places of the salespeople, who won most in the period first, then who has most open value',
  },
  sources: {
    key: 'Each source of a deal as compared',
    ranked: 'Places of the sources, the highest won value first, then the most deals',
  },
  reasons: {
    key: 'Each reason of a lost or disqualified deal as compared',
    ranked: 'Places of the reasons, the most deals first',
  },
  quotas: {
    key: 'Salesperson as compared',
    quota: 'A number, or the dash where Targets gives none',
  },
  filterNames: {
    salesperson: 'Each salesperson of a deal, whatever the filters',
    source: 'Each source of a customer with a deal, whatever the filters',
  },
  judged: {
    stage: `Place of its stage in the pipeline, 0 without a stage, for a row that counts. ${PLANNED}: planned, dated after As of. ${NOT_COUNTED}: empty, or left out`,
  },
  log: {
    key: 'Customer and deal as compared',
    date: 'When',
    row: 'Where it stands in Conversations',
    standing: 'Stage number of the last sales conversation of its deal up to here, 0 before the first',
  },
  stays: {
    row: 'Row of this sheet in which it begins',
  },
  deals: {
    first: 'Row of the log in which it begins',
    last: 'Row of the log in which it ends',
    customerNumber: 'As in the list of pairs',
    closeRow: 'Row of Conversations that gives it last, or its first one',
    closeNumber:
      'Row of the forecast by close: 1 overdue, 2 the month of As of, 3 to 7 the five after it, 8 later, 9 without a day; 0 for a deal that is not open',
    personNumber: 'Place in the list of salespeople',
    sourceNumber: 'Place in the list of sources',
    reasonNumber: 'Place in the list of reasons; 0 for a deal that is neither lost nor disqualified',
  },
  customerList: {
    customer: 'As in the list of pairs',
  },
  pairs: {
    first: 'Row of the log in which it begins',
    last: 'Row of the log in which it ends',
    customerKey: 'Customer as compared',
    customer: 'Counts the customers from 1',
    customerRow: 'Where Customers lists the customer first, 0 where it does not',
    stage: 'Current stage: the stage of its last sales conversation; 0 without any',
    firstMoment: 'Date and time of its first sales conversation',
    customersFirst: "Date and time of the customer's first sales conversation, over all its deals",
    value: 'The last one given',
    salesperson: 'The last one given',
    source: 'From Customers, the first row of the customer',
    daysBefore: "Days from Account opened to the customer's first sales conversation",
    passes: '1 where it had a sales conversation and passes the filters, else 0',
  },
};

/** What the cells of a column hold. */
export function whatHolds(list: ListId, {id, what = textOf(list, id)}: FactColumn): string {
  if (what === undefined) throw new Error(`Nothing says what ${list}.${id} holds.`);
  return what;
}

function textOf(list: string, id: string): string | undefined {
  return (WHAT as Readonly<Record<string, Readonly<Record<string, string>>>>)[list]?.[id];
}
