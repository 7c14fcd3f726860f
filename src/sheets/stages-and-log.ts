import {CONVERSATIONS, type ConversationColumn, STAGES, type StageColumn} from '../pipeline/tables/tables';
import {readCells, readTable, sheetOf, type TableContent} from './read-table';
import {retry} from './retry';
import type {Workbook} from './workbook';

/** Stages and Conversations, as they are at one moment. */
export interface StagesAndLog {
  readonly stages: TableContent<StageColumn>;
  /** All cells and formulas of the sheet Stages, from A1 on. */
  readonly cells: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly log: TableContent<ConversationColumn>;
}

/** Reads both tables whole: three service calls. @throws UserError when a sheet or a column is missing. */
export function readStagesAndLog(workbook: Workbook): StagesAndLog {
  const cells = readCells(workbook, STAGES);
  return {
    stages: readTable(workbook, STAGES, cells),
    cells,
    formulas: retry(() => sheetOf(workbook, STAGES).getDataRange().getFormulas()),
    log: readTable(workbook, CONVERSATIONS),
  };
}
