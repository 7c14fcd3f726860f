import {date, name, number, text} from './column';
import {MONEY} from './number-format';
import {STAGE_TYPES} from './stage-type';
import type {Column, Table, TableId} from './table';

/** Said of a name that should stand once, and of a fact that later rows of a deal give anew. */
const FIRST_COUNTS = 'If it is listed twice, the first row counts.';
const LAST_COUNTS = 'The last one given counts.';
const PLACEHOLDERS = 'Put in: {contact}, {customer}, {deal}, {stage}, {value}, {salesperson}, {next step}.';

export type StageColumn =
  | 'stage'
  | 'type'
  | 'probability'
  | 'targetDays'
  | 'action'
  | 'colour'
  | 'followUpAfter'
  | 'mailSubject'
  | 'mailText';
export type CustomerColumn = 'customer' | 'accountOpened' | 'source' | 'contact' | 'email' | 'phone';
export type ConversationColumn =
  | 'date'
  | 'customer'
  | 'deal'
  | 'stage'
  | 'value'
  | 'salesperson'
  | 'expectedClose'
  | 'nextStep'
  | 'nextStepOn'
  | 'reason'
  | 'notes';

export type TargetColumn = 'salesperson' | 'quotaPerMonth';

export const STAGES: Table<StageColumn> = {
  id: 'stages',
  sheet: 'Stages',
  columns: [
    name('stage', 'Stage', 180, 'Name of the step, as it is chosen in Conversations.', {required: true}),
    name(
      'type',
      'Type',
      100,
      'Open: in process. Won: bought. Lost: decided not to buy, or agreed and cancelled. Disqualified: was never a fit; leaves the pipeline, in no win rate. Exactly one stage is Won; at least one is Open and one is Lost.',
      {required: true, validation: {kind: 'oneOf', values: STAGE_TYPES}},
    ),
    number('probability', 'Probability', 100, 'Probability of winning a deal that stands here, from 0 % to 100 %.', {
      format: '0%',
      validation: {kind: 'between', minimum: 0, maximum: 1},
    }),
    number('targetDays', 'Target days', 100, 'How many days a deal should stay here at most.', {format: '0'}),
    text('action', 'Action', 330, 'What moves a deal on from here.'),
    text('colour', 'Colour', 100, 'Colour of the stage in the overview, such as #1a73e8.'),
    number(
      'followUpAfter',
      'Follow up after',
      100,
      'Days from the day on which a deal comes here to the next step that the form offers; its text is the action.',
      {format: '0'},
    ),
    text('mailSubject', 'Mail subject', 330, `Of the mail that is filled in from here. ${PLACEHOLDERS}`),
    text('mailText', 'Mail text', 330, `Of the mail that is filled in from here. ${PLACEHOLDERS}`),
  ],
};

export const CUSTOMERS: Table<CustomerColumn> = {
  id: 'customers',
  sheet: 'Customers',
  columns: [
    name('customer', 'Customer', 220, `Name of the customer. ${FIRST_COUNTS}`, {
      required: true,
    }),
    date(
      'accountOpened',
      'Account opened',
      130,
      'The day the account was opened. Days before pipeline counts from here to the first sales conversation.',
    ),
    name('source', 'Source', 130, 'Where the customer came from, such as Referral or Website.'),
    text('contact', 'Contact', 130, 'The person to talk to.'),
    text('email', 'Email', 130, 'Where mails that are filled in on the deal card go.'),
    text('phone', 'Phone', 130, 'Shown on the deal card.'),
  ],
};

export const CONVERSATIONS: Table<ConversationColumn> = {
  id: 'conversations',
  sheet: 'Conversations',
  columns: [
    date(
      'date',
      'Date',
      130,
      'The day of the talk; a time of day orders several on one day. A date after As of is planned and counts for nothing yet.',
      {required: true},
    ),
    name('customer', 'Customer', 220, 'Whom you talked to. Upper and lower case and extra spaces make no difference.', {
      required: true,
      validation: {kind: 'fromTable', table: 'customers', column: 'customer'},
    }),
    name(
      'deal',
      'Deal',
      130,
      'Only for repeat business: the name of the deal. Left blank, the customer has one unnamed deal.',
    ),
    name(
      'stage',
      'Stage',
      130,
      'The stage that the talk reached, one of Stages. Left blank, it was contact only and does not move the deal.',
      {validation: {kind: 'fromTable', table: 'stages', column: 'stage'}},
    ),
    number(
      'value',
      'Value',
      130,
      'What the deal is worth, in your currency. The last one given counts; blank is not 0.',
      {format: MONEY},
    ),
    name('salesperson', 'Salesperson', 130, `Who works on the deal. ${LAST_COUNTS}`),
    date('expectedClose', 'Expected close', 130, `When the deal should be decided. ${LAST_COUNTS}`),
    date(
      'nextStepOn',
      'Next step on',
      130,
      'When that is to happen. Each talk replaces the plan of the one before: left blank, none is planned.',
    ),
    name('reason', 'Reason', 130, `Why the deal was lost or disqualified. ${LAST_COUNTS}`),
    text('notes', 'Notes', 320, 'Anything worth keeping.'),
    text(
      'nextStep',
      'Next step',
      320,
      'What was agreed to happen next. Each talk replaces the plan of the one before.',
    ),
  ],
};

export const TARGETS: Table<TargetColumn> = {
  id: 'targets',
  sheet: 'Targets',
  columns: [
    name('salesperson', 'Salesperson', 130, `Name as in Conversations. ${FIRST_COUNTS}`, {
      required: true,
    }),
    number(
      'quotaPerMonth',
      'Quota per month',
      130,
      'Value of the deals to be won in a month. A quarter has three of them, a year twelve.',
      {required: true, format: MONEY},
    ),
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
