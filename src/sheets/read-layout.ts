import type {Layout, TableLocation} from '../pipeline/plan/layout';
import type {GeneratedSheetId} from '../pipeline/plan/sheet-plan';
import {GENERATED_SHEETS} from '../pipeline/plan/workbook-plan';
import {readStages} from '../pipeline/stages/read-stages';
import type {Stage} from '../pipeline/stages/stage';
import {CONVERSATIONS, CUSTOMERS, STAGES, type StageColumn} from '../pipeline/tables/tables';
import {addressOf, locate, readTable, sheetOf} from './read-table';
import {retry} from './retry';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/** Reads where the user's tables stand and what the stages are: everything that the generated sheets depend on. */
export function readLayout(workbook: Workbook): Layout {
  const stageTable = readTable(workbook, STAGES);
  const {stages, problems} = readStages(stageTable.rows);
  if (problems.length > 0) {
    const lines = problems.map(({row, column, reason, wayOut}) => {
      const where = row === undefined ? stageTable.location.sheet : addressOf(stageTable.location, column, row);
      return `${where}: ${reason} ${wayOut}`;
    });
    throw new UserError(`The stages need mending first; the overview was left as it was.\n\n${lines.join('\n')}`);
  }
  return layoutAround(workbook, stageTable.location, stages);
}

/** The same for stages that may break the rules: enough for formulas that only look things up. */
export function readPlaces(workbook: Workbook): Layout {
  const {location, rows} = readTable(workbook, STAGES);
  return layoutAround(workbook, location, readStages(rows).stages);
}

function layoutAround(workbook: Workbook, stageTable: TableLocation<StageColumn>, stages: readonly Stage[]): Layout {
  const conversations = sheetOf(workbook, CONVERSATIONS);
  return {
    tables: {
      stages: stageTable,
      customers: locate(workbook, CUSTOMERS),
      conversations: locate(workbook, CONVERSATIONS),
    },
    sheets: generatedSheets(workbook),
    stages,
    logRows: retry(() => conversations.getMaxRows()),
  };
}

/**
 * The names of the generated sheets, as formulas need them; of a missing one the name that it would get. No formula reads
 * the Deals sheet, so nobody asks what it is called now.
 */
export function generatedSheets(workbook: Workbook): Layout['sheets'] {
  const ids = Object.keys(GENERATED_SHEETS) as GeneratedSheetId[];
  const names = ids.map(id => [id, (id !== 'dealList' && workbook.nameOf(id)) || GENERATED_SHEETS[id]]);
  return Object.fromEntries(names) as Layout['sheets'];
}
