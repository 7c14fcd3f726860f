import {STAGE_TYPES} from './stage-type';
import type {Column, Table, TableId} from './table';

const DATE = 'yyyy-mm-dd';
const MONEY = '#,##0';

export type StageColumn = 'stage' | 'type' | 'probability' | 'targetDays' | 'action' | 'colour';
export type CustomerColumn = 'customer' | 'accountOpened' | 'source';
export type ConversationColumn =
  | 'date'
  | 'customer'
  | 'deal'
  | 'stage'
  | 'value'
  | 'salesperson'
  | 'expectedClose'
  | 'nextStepOn'
  | 'reason'
  | 'notes';

export type TargetColumn = 'salesperson' | 'quotaPerMonth';

export const STAGES: Table<StageColumn> = {
  id: 'stages',
  sheet: 'Stages',
  what: 'The steps of the sales process, one row each. The order of the rows is the order of the pipeline.',
  columns: [
    {
      id: 'stage',
      header: 'Stage',
      type: 'name',
      required: true,
      width: 180,
      note: 'Name of the step, as it is chosen in Conversations.',
    },
    {
      id: 'type',
      header: 'Type',
      type: 'name',
      required: true,
      width: 110,
      note: 'Open: in process. Won: bought. Lost: decided not to buy, or agreed and cancelled. Disqualified: was never a fit; leaves the pipeline, in no win rate. Exactly one stage is Won; at least one is Open and one is Lost.',
      validation: {kind: 'oneOf', values: STAGE_TYPES},
    },
    {
      id: 'probability',
      header: 'Probability',
      type: 'number',
      required: false,
      format: '0%',
      width: 90,
      note: 'Probability of winning a deal that stands here, from 0 % to 100 %.',
      validation: {kind: 'between', minimum: 0, maximum: 1},
    },
    {
      id: 'targetDays',
      header: 'Target days',
      type: 'number',
      required: false,
      format: '0',
      width: 90,
      note: 'How many days a deal should stay here at most.',
      validation: {kind: 'atLeast', minimum: 0},
    },
    {
      id: 'action',
      header: 'Action',
      type: 'text',
      required: false,
      width: 300,
      note: 'What moves a deal on from here.',
    },
    {
      id: 'colour',
      header: 'Colour',
      type: 'text',
      required: false,
      width: 90,
      note: 'Colour of the stage in the overview, such as #1a73e8.',
    },
  ],
};

export const CUSTOMERS: Table<CustomerColumn> = {
  id: 'customers',
  sheet: 'Customers',
  what: 'The companies or people you sell to, one row each.',
  columns: [
    {
      id: 'customer',
      header: 'Customer',
      type: 'name',
      required: true,
      width: 220,
      note: 'Name of the customer. If it is listed twice, the first row counts.',
    },
    {
      id: 'accountOpened',
      header: 'Account opened',
      type: 'date',
      required: false,
      format: DATE,
      width: 120,
      note: 'The day the account was opened. Days before pipeline counts from here to the first sales conversation.',
      validation: {kind: 'date'},
    },
    {
      id: 'source',
      header: 'Source',
      type: 'name',
      required: false,
      width: 140,
      note: 'Where the customer came from, such as Referral or Website.',
    },
  ],
};

export const CONVERSATIONS: Table<ConversationColumn> = {
  id: 'conversations',
  sheet: 'Conversations',
  what: 'The log: one row for each talk with a customer, with the stage that it reached. Every number follows from it.',
  columns: [
    {
      id: 'date',
      header: 'Date',
      type: 'date',
      required: true,
      format: DATE,
      width: 110,
      note: 'The day of the talk; a time of day orders several on one day. A date after As of is planned and counts for nothing yet.',
      validation: {kind: 'date'},
    },
    {
      id: 'customer',
      header: 'Customer',
      type: 'name',
      required: true,
      width: 220,
      note: 'Whom you talked to. Upper and lower case and extra spaces make no difference.',
      validation: {kind: 'fromTable', table: 'customers', column: 'customer'},
    },
    {
      id: 'deal',
      header: 'Deal',
      type: 'name',
      required: false,
      width: 140,
      note: 'Only for repeat business: the name of the deal. Left blank, the customer has one unnamed deal.',
    },
    {
      id: 'stage',
      header: 'Stage',
      type: 'name',
      required: false,
      width: 150,
      note: 'The stage that the talk reached, one of Stages. Left blank, it was contact only and does not move the deal.',
      validation: {kind: 'fromTable', table: 'stages', column: 'stage'},
    },
    {
      id: 'value',
      header: 'Value',
      type: 'number',
      required: false,
      format: MONEY,
      width: 100,
      note: 'What the deal is worth, in your currency. The last one given counts; blank is not 0.',
      validation: {kind: 'atLeast', minimum: 0},
    },
    {
      id: 'salesperson',
      header: 'Salesperson',
      type: 'name',
      required: false,
      width: 140,
      note: 'Who works on the deal. The last one given counts.',
    },
    {
      id: 'expectedClose',
      header: 'Expected close',
      type: 'date',
      required: false,
      format: DATE,
      width: 120,
      note: 'When the deal should be decided. The last one given counts.',
      validation: {kind: 'date'},
    },
    {
      id: 'nextStepOn',
      header: 'Next step on',
      type: 'date',
      required: false,
      format: DATE,
      width: 120,
      note: 'When somebody should act on the deal again. The last one given counts.',
      validation: {kind: 'date'},
    },
    {
      id: 'reason',
      header: 'Reason',
      type: 'name',
      required: false,
      width: 150,
      note: 'Why the deal was lost or disqualified. The last one given counts.',
    },
    {id: 'notes', header: 'Notes', type: 'text', required: false, width: 320, note: 'Anything worth keeping.'},
  ],
};

export const TARGETS: Table<TargetColumn> = {
  id: 'targets',
  sheet: 'Targets',
  what: 'What each salesperson should win, one row each. Without it the overview says that no quota is set.',
  columns: [
    {
      id: 'salesperson',
      header: 'Salesperson',
      type: 'name',
      required: true,
      width: 180,
      note: 'Name as in Conversations. If it is listed twice, the first row counts.',
    },
    {
      id: 'quotaPerMonth',
      header: 'Quota per month',
      type: 'number',
      required: true,
      format: MONEY,
      width: 130,
      note: 'Value of the deals to be won in a month. A quarter has three of them, a year twelve.',
      validation: {kind: 'atLeast', minimum: 0},
    },
  ],
};

/** The input tables, in the order of their sheets. */
export const TABLES: Readonly<{[Id in TableId]: Table}> = {
  stages: STAGES,
  customers: CUSTOMERS,
  conversations: CONVERSATIONS,
  targets: TARGETS,
};

/** A column's record; a wrong id is a bug and throws. */
export function columnOf<Id extends string>(table: Table<Id>, id: Id): Column<Id> {
  const column = table.columns.find(candidate => candidate.id === id);
  if (!column) throw new Error(`${table.sheet} has no column ${id}.`);
  return column;
}
