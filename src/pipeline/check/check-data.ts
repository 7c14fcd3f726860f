import {readStages, type StageRow} from '../stages/read-stages';
import {nameKey} from '../tables/name';
import {type ConversationRow, checkConversations, type RowStatus} from './check-conversations';
import {type CustomerRow, checkCustomers} from './check-customers';
import {checkExtract} from './check-extract';
import {checkTargets, type TargetRow} from './check-targets';
import type {Finding} from './finding';

/** The user's tables, and what the calculation sheets say of them: dates are judged once, by the formulas. */
export interface DataToCheck {
  readonly stages: readonly StageRow[];
  readonly customers: readonly CustomerRow[];
  readonly conversations: readonly ConversationRow[];
  readonly targets: readonly TargetRow[];
  readonly statusOf: (row: number) => RowStatus;
  /**
   * Where the rows of Conversations are deals, whose customers nobody lists: labels of the numbers that only a log could
   * tell.
   */
  readonly unknown?: readonly string[] | undefined;
  /** Keys of the customers whose account was opened after their first sales conversation. */
  readonly openedLate: ReadonlySet<number>;
}

/** Every row left out and every oddity, in the order of the tables and their rows. */
export function checkData(data: DataToCheck): Finding[] {
  const {stages, problems} = readStages(data.stages);
  const listed = data.unknown ? data.conversations : data.customers;
  const customers = new Set(listed.map(row => nameKey(row.customer)));
  return [
    ...problems.map((problem): Finding => ({table: 'stages', weight: 'wrong', ...problem})),
    ...checkCustomers(data.customers, data.openedLate),
    ...(data.unknown ? checkExtract(data.unknown) : []),
    ...checkConversations(data.conversations, {stages, customers, statusOf: data.statusOf}),
    ...checkTargets(data.targets),
  ];
}
