import {NO_CONTENTS} from '../pipeline/plan/contents';
import type {Layout, TableLocation} from '../pipeline/plan/layout';
import type {GeneratedSheetId} from '../pipeline/plan/sheet-plan';
import {readStages} from '../pipeline/stages/read-stages';
import type {Stage} from '../pipeline/stages/stage';
import {readMoney} from '../pipeline/tables/money';
import {CONVERSATIONS, CUSTOMERS, STAGES, type StageColumn, TARGETS} from '../pipeline/tables/tables';
import {GENERATED_SHEETS} from '../pipeline/workbook/workbook-plan';
import {stagesNeedMending} from '../texts/errors';
import {LEAST_CAPACITY} from './read-capacity';
import {addressOf, locate, readTable, sheetOf} from './read-table';
import {retry} from './retry';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/**
 * Reads where the user's tables stand and what the stages are: everything that the calculation sheets depend on. How many
 * rows the overview's tables need shows only when those are written (`readCapacity`).
 *
 * @param stageTable Stages, where it was read already and has not changed since.
 */
export function readLayout(workbook: Workbook, stageTable = readTable(workbook, STAGES)): Layout {
  const {stages, problems} = readStages(stageTable.rows);
  // When to follow up is the panel's to know: no number hangs on it.
  const toMend = problems.filter(({column}) => column !== 'followUpAfter');
  if (toMend.length > 0) {
    const lines = toMend.map(({row, column, reason, remedy}) => {
      const where = row === undefined ? stageTable.location.sheet : addressOf(stageTable.location, column, row);
      return `${where}: ${reason} ${remedy}`;
    });
    throw new UserError(stagesNeedMending(lines));
  }
  return layoutAround(workbook, stageTable.location, stages);
}

/** The same for stages that may break the rules: enough for formulas that only look things up. */
export function readPlaces(workbook: Workbook): Layout {
  const {location, rows} = readTable(workbook, STAGES);
  return layoutAround(workbook, location, readStages(rows).stages);
}

function layoutAround(workbook: Workbook, stageTable: TableLocation<StageColumn>, stages: readonly Stage[]): Layout {
  const log = sheetOf(workbook, CONVERSATIONS);
  const logRows = retry(() => log.getMaxRows());
  const conversations = locate(workbook, CONVERSATIONS);
  return {
    tables: {
      stages: stageTable,
      customers: locate(workbook, CUSTOMERS),
      conversations,
      targets: locate(workbook, TARGETS),
    },
    sheets: generatedSheets(workbook),
    stages,
    money: readMoney(retry(() => log.getRange(2, conversations.columns.value).getNumberFormat())),
    rows: {log: logRows, deals: logRows},
    capacity: LEAST_CAPACITY,
    contents: NO_CONTENTS,
  };
}

/** No formula of another sheet reads these, so nobody asks what they are called now. */
const READ_BY_PEOPLE: readonly GeneratedSheetId[] = ['board', 'toDo'];

/** The names of the generated sheets, as formulas need them; of a missing one the name that it would get. */
export function generatedSheets(workbook: Workbook): Layout['sheets'] {
  const ids = Object.keys(GENERATED_SHEETS) as GeneratedSheetId[];
  const names = ids.map(id => [id, (!READ_BY_PEOPLE.includes(id) && workbook.nameOf(id)) || GENERATED_SHEETS[id]]);
  return Object.fromEntries(names) as Layout['sheets'];
}
