import type {Layout} from '../pipeline/plan/layout';
import type {GeneratedSheetId} from '../pipeline/plan/sheet-plan';
import {GENERATED_SHEETS} from '../pipeline/plan/workbook-plan';
import {readStages} from '../pipeline/stages/read-stages';
import {CONVERSATIONS, CUSTOMERS, STAGES, TARGETS} from '../pipeline/tables/tables';
import {LEAST_ROOM} from './read-room';
import {addressOf, headerRow, locate, readTable, sheetOf} from './read-table';
import {retry} from './retry';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/**
 * Reads where the user's tables stand and what the stages are: everything that the calculation sheets depend on. How much
 * room the overview's tables need shows only when those are written (`readRoom`).
 */
export function readLayout(workbook: Workbook): Layout {
  const stageTable = readTable(workbook, STAGES);
  const {stages, problems} = readStages(stageTable.rows);
  if (problems.length > 0) {
    const lines = problems.map(({row, column, reason, wayOut}) => {
      const where = row === undefined ? stageTable.location.sheet : addressOf(stageTable.location, column, row);
      return `${where}: ${reason} ${wayOut}`;
    });
    throw new UserError(`The stages need mending first; nothing was changed.\n\n${lines.join('\n')}`);
  }
  const customers = sheetOf(workbook, CUSTOMERS);
  const conversations = sheetOf(workbook, CONVERSATIONS);
  const targets = sheetOf(workbook, TARGETS);
  const names = Object.keys(GENERATED_SHEETS) as GeneratedSheetId[];
  return {
    tables: {
      stages: stageTable.location,
      customers: locate(customers, CUSTOMERS, headerRow(customers)),
      conversations: locate(conversations, CONVERSATIONS, headerRow(conversations)),
      targets: locate(targets, TARGETS, headerRow(targets)),
    },
    sheets: Object.fromEntries(names.map(id => [id, workbook.nameOf(id) ?? GENERATED_SHEETS[id]])) as Layout['sheets'],
    stages,
    logRows: retry(() => conversations.getMaxRows()),
    room: LEAST_ROOM,
  };
}
