import {checkData} from '../pipeline/check/check-data';
import type {Finding} from '../pipeline/check/finding';
import {readStages} from '../pipeline/stages/read-stages';
import {CONVERSATIONS, CUSTOMERS, STAGES, TARGETS} from '../pipeline/tables/tables';
import {readOpenedLate, readRowStatus} from './read-calculations';
import {readTable} from './read-table';
import type {Workbook} from './workbook';

/** Reads the user's tables, and what is wrong or odd in them. */
export function readFindings(workbook: Workbook) {
  const stages = readTable(workbook, STAGES);
  const customers = readTable(workbook, CUSTOMERS);
  const conversations = readTable(workbook, CONVERSATIONS);
  const targets = readTable(workbook, TARGETS);
  const findings: Finding[] = checkData({
    stages: stages.rows,
    customers: customers.rows,
    conversations: conversations.rows,
    targets: targets.rows,
    statusOf: readRowStatus(workbook),
    openedLate: readOpenedLate(workbook),
  });
  const names = readStages(stages.rows).stages.map(({stage}) => stage);
  return {tables: {stages, customers, conversations, targets}, names, findings};
}
