import {checkData} from '../pipeline/check/check-data';
import type {Finding} from '../pipeline/check/finding';
import {CONVERSATIONS, CUSTOMERS, STAGES, TARGETS} from '../pipeline/tables/tables';
import {readOpenedLate, readRowStatus} from './read-calculations';
import {readTable} from './read-table';
import type {Workbook} from './workbook';

/**
 * Reads the user's tables, and what is wrong or odd in them.
 *
 * @throws UserError when a table or one of the hidden sheets is missing.
 */
export function readFindings(workbook: Workbook) {
  const stages = readTable(workbook, STAGES);
  const customers = readTable(workbook, CUSTOMERS);
  const conversations = readTable(workbook, CONVERSATIONS);
  const targets = readTable(workbook, TARGETS);
  const rows = {
    stages: stages.rows,
    customers: customers.rows,
    conversations: conversations.rows,
    targets: targets.rows,
  };
  const places = {
    stages: stages.location,
    customers: customers.location,
    conversations: conversations.location,
    targets: targets.location,
  };
  const findings: Finding[] = checkData({
    ...rows,
    statusOf: readRowStatus(workbook),
    openedLate: readOpenedLate(workbook),
  });
  return {rows, places, findings};
}
