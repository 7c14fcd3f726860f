import {checkData} from '../pipeline/check/check-data';
import {type Finding, findingsOf} from '../pipeline/check/finding';
import {OF_TALKS} from '../pipeline/metrics/grid';
import {findColumns} from '../pipeline/tables/header';
import type {Table} from '../pipeline/tables/table';
import {CONVERSATIONS, CUSTOMERS, STAGES, TABLES, TARGETS} from '../pipeline/tables/tables';
import {COLUMN_TWICE, RENAME_OTHER} from '../texts/errors';
import {headerRow} from './header-row';
import {readOpenedLate, readRowStatus} from './read-calculations';
import {readTable, sheetOf} from './read-table';
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
  const findings = checkData({
    ...rows,
    unknown: conversations.location.given && OF_TALKS,
    statusOf: readRowStatus(workbook),
    openedLate: readOpenedLate(workbook),
  });
  return {
    rows,
    places,
    findings: [...Object.values(TABLES).flatMap(table => columnsTwice(workbook, table)), ...findings],
  };
}

/** Columns of a table that stand there twice: which of them is read, nobody sees. */
function columnsTwice(workbook: Workbook, table: Table): Finding[] {
  const {twice} = findColumns(table, headerRow(workbook, sheetOf(workbook, table), table));
  return findingsOf(
    table.id,
    'odd',
    {row: 1},
    twice.map(column => [column, COLUMN_TWICE, RENAME_OTHER]),
  );
}
