import type {Stage} from '../stages/stage';
import {isBlank, isError, isRealDate, isSuspiciouslyEarly, shown} from '../tables/cell-content';
import {nameKey, tidyName} from '../tables/name';
import {CONVERSATIONS, type ConversationColumn} from '../tables/tables';
import {amountProblem, dateProblem, NO_CUSTOMER, nameProblem} from './cell-problems';
import {type Finding, findingsOf, type Said} from './finding';

/** A row of Conversations as its cells hold it. `row` is the sheet's row number. */
export type ConversationRow = Readonly<Record<ConversationColumn, unknown>> & {readonly row: number};

/** What the formulas say of a row of Conversations (`src/pipeline/facts/judged.ts`). */
export type RowStatus = 'counts' | 'planned' | 'no';

/** What a row of the log is judged by. */
export interface ConversationContext {
  readonly stages: readonly Stage[];
  /** Keys of the customers that Customers lists. */
  readonly customers: ReadonlySet<string>;
  readonly statusOf: (row: number) => RowStatus;
}

/** The rows of the log that are left out, and the oddities of those that count, in the order of the rows. */
export function checkConversations(rows: readonly ConversationRow[], context: ConversationContext): Finding[] {
  const stages = new Map(context.stages.map(({stage}) => [nameKey(stage), stage]));
  const mentioned = new Set<string>();
  return rows.flatMap(row => {
    const status = context.statusOf(row.row);
    if (status === 'counts') return findingsOf('conversations', 'odd', row, oddities(row, context, mentioned));
    const isEmpty = CONVERSATIONS.columns.every(({id}) => isBlank(row[id]));
    return status === 'planned' || isEmpty
      ? []
      : findingsOf('conversations', 'leftOut', row, reasonsLeftOut(row, stages));
  });
}

function reasonsLeftOut(
  {date, customer, stage}: ConversationRow,
  stages: ReadonlyMap<string, string>,
): Said<ConversationColumn>[] {
  const said: Said<ConversationColumn>[] = [];
  if (isBlank(date)) said.push(['date', 'The row has no date.', 'Type the day of the conversation.']);
  else if (!isRealDate(date)) {
    said.push(['date', `${shown(date)} is no date.`, 'Type it again as a date, such as 2026-03-31.']);
  }
  if (isBlank(customer) || isError(customer)) said.push(['customer', NO_CUSTOMER, 'Type the name of the customer.']);
  if (isError(stage) || (!isBlank(stage) && !stages.has(nameKey(stage)))) {
    said.push([
      'stage',
      `${shown(stage)} is not one of the stages.`,
      `Choose one of: ${[...stages.values()].join(', ')}. Or add it to Stages.`,
    ]);
  }
  // A number that Sheets shows as a day, and that no calendar has.
  if (said.length === 0)
    said.push(['date', `${shown(date)} is no date.`, 'Type it again as a date, such as 2026-03-31.']);
  return said;
}

/** @param mentioned keys of the customers that were found missing already; those found now are added. */
function oddities(
  {date, customer, deal, value, salesperson, expectedClose, nextStepOn, reason}: ConversationRow,
  {customers}: ConversationContext,
  mentioned: Set<string>,
): Said<ConversationColumn>[] {
  const said: Said<ConversationColumn>[] = [];
  if (isSuspiciouslyEarly(date)) {
    said.push(['date', 'The date lies before 1990.', 'Check whether it is meant; the row counts.']);
  }
  const key = nameKey(customer);
  if (!customers.has(key) && !mentioned.has(key)) {
    mentioned.add(key);
    said.push([
      'customer',
      `"${tidyName(customer)}" is not listed in Customers.`,
      'Add it there to give it a source and the day its account was opened; its conversations count anyway.',
    ]);
  }
  return [
    ...said,
    ...nameProblem('deal', deal),
    ...amountProblem('value', value),
    ...nameProblem('salesperson', salesperson),
    ...dateProblem('expectedClose', expectedClose),
    ...dateProblem('nextStepOn', nextStepOn),
    ...nameProblem('reason', reason),
  ];
}
