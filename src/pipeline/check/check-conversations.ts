import type {Stage} from '../stages/stage';
import {nameKey, tidyName} from '../tables/name';
import {CONVERSATIONS, type ConversationColumn} from '../tables/tables';
import {isBlank, isError, isRealDate, isSuspiciouslyEarly, shown} from './cell-content';
import type {Finding} from './finding';

export type ConversationRow = Readonly<Record<ConversationColumn, unknown>> & {readonly row: number};

/** What the formulas say of a row of Conversations (`src/pipeline/calculation/rows.ts`). */
export type RowStatus = 'counts' | 'planned' | 'no';

export interface ConversationContext {
  readonly stages: readonly Stage[];
  /** Keys of the customers that Customers lists. */
  readonly customers: ReadonlySet<string>;
  readonly statusOf: (row: number) => RowStatus;
}

/** The rows of the log that are left out, and the oddities of those that count. */
export function checkConversations(rows: readonly ConversationRow[], context: ConversationContext): Finding[] {
  const stages = new Map(context.stages.map(stage => [nameKey(stage.name), stage.name]));
  const mentioned = new Set<string>();
  return rows.flatMap(row => {
    const status = context.statusOf(row.row);
    if (status === 'counts') return oddities(row, context, mentioned);
    const isEmpty = CONVERSATIONS.columns.every(({id}) => isBlank(row[id]));
    return status === 'planned' || isEmpty ? [] : reasonsLeftOut(row, stages);
  });
}

function reasonsLeftOut(row: ConversationRow, stages: ReadonlyMap<string, string>): Finding[] {
  const findings: Finding[] = [];
  const add = (column: ConversationColumn, reason: string, wayOut: string): void => {
    findings.push({table: 'conversations', row: row.row, column, weight: 'leftOut', reason, wayOut});
  };
  if (!isRealDate(row.date)) {
    if (isBlank(row.date)) add('date', 'The row has no date.', 'Type the day of the conversation.');
    else add('date', `${shown(row.date)} is no date.`, 'Type it again as a date, such as 2026-03-31.');
  }
  if (isBlank(row.customer) || isError(row.customer)) {
    add('customer', 'The row has no customer.', 'Type the name of the customer.');
  }
  if (isError(row.stage) || (!isBlank(row.stage) && !stages.has(nameKey(row.stage)))) {
    add(
      'stage',
      `${shown(row.stage)} is not one of the stages.`,
      `Choose one of: ${[...stages.values()].join(', ')}. Or add it to Stages.`,
    );
  }
  return findings;
}

function oddities(row: ConversationRow, {customers}: ConversationContext, mentioned: Set<string>): Finding[] {
  const findings: Finding[] = [];
  const add = (column: ConversationColumn, reason: string, wayOut: string): void => {
    findings.push({table: 'conversations', row: row.row, column, weight: 'odd', reason, wayOut});
  };
  if (isSuspiciouslyEarly(row.date)) {
    add('date', 'The date lies before 1990.', 'Check whether it is meant; the row counts.');
  }
  const customer = nameKey(row.customer);
  if (!customers.has(customer) && !mentioned.has(customer)) {
    mentioned.add(customer);
    add(
      'customer',
      `"${tidyName(row.customer)}" is not listed in Customers.`,
      'Add it there to give it a source and the day its account was opened; its conversations count anyway.',
    );
  }
  if (!isBlank(row.value) && typeof row.value !== 'number') {
    add('value', `${shown(row.value)} is no number.`, 'Type the amount as a number; until then the row has no value.');
  }
  for (const column of ['expectedClose', 'nextStepOn'] as const) {
    if (!isBlank(row[column]) && !isRealDate(row[column])) {
      add(column, `${shown(row[column])} is no date.`, 'Type it again as a date; until then it counts as blank.');
    }
  }
  return findings;
}
