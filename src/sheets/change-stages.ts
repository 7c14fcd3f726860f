/** Changes the stages and the rows of the log that name them, all or nothing. Call it inside the lock. */
import type {StageWish} from '../pipeline/stages/diff-stages';
import {marksOf, type Rewrite} from '../pipeline/stages/plan-change';
import {isNamed} from '../pipeline/stages/stage';
import {tidyName} from '../pipeline/tables/name';
import {CONVERSATIONS, type ConversationColumn, STAGES, type StageColumn} from '../pipeline/tables/tables';
import {readLayout} from './read-layout';
import {readTable, sheetOf, type TableContent} from './read-table';
import {rewriteColumn} from './rewrite-column';
import type {Workbook} from './workbook';
import {writeStages} from './write-stages';
import {writeWorkbook} from './write-workbook';

/** Stages and Conversations, as they are at one moment. */
export interface StagesAndLog {
  readonly stages: TableContent<StageColumn>;
  readonly log: TableContent<ConversationColumn>;
}

/** Reads both tables whole: two service calls. @throws UserError when a sheet or a column is missing. */
export function readStagesAndLog(workbook: Workbook): StagesAndLog {
  return {stages: readTable(workbook, STAGES), log: readTable(workbook, CONVERSATIONS)};
}

/** What a change came to. */
export interface StagesChanged {
  /** `marksOf` the stages as they are now. */
  readonly seen: string[];
  /** Whether the overview could be written anew: its grid has one row for each stage. */
  readonly overviewIsNew: boolean;
}

/**
 * Writes the stages as wished for, rewrites the log, and draws the overview anew. Reads everything before it writes
 * anything; when a write fails, what was written is set back.
 *
 * @param present both tables, read inside the same lock.
 * @throws what the write threw.
 */
export function changeStages(
  workbook: Workbook,
  {stages, log}: StagesAndLog,
  wishes: readonly StageWish[],
  rewrites: readonly Rewrite[],
): StagesChanged {
  const toLog = (text: 'from' | 'to') =>
    rewriteColumn(
      sheetOf(workbook, CONVERSATIONS),
      log.location.columns.stage,
      new Map(rewrites.flatMap(rewrite => rewrite.rows.map(row => [row, rewrite[text]] as const))),
    );
  const [writeLog, restoreLog] = [toLog('to'), toLog('from')];
  const writeNew = writeStages(workbook, stages, wishes);
  const writeOld = writeStages(workbook, stages, wishesOf(stages));
  try {
    writeLog();
    writeNew();
  } catch (error) {
    // A half-made change would strand rows of the log at a stage that is gone.
    restoreLog();
    writeOld();
    throw error;
  }
  return {seen: marksOf(wishes), overviewIsNew: refreshed(workbook)};
}

/** The stages as they are, as if somebody wished for them. A figure that is none is blank. */
export function wishesOf({rows}: TableContent<StageColumn>): StageWish[] {
  const figure = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);
  return rows.filter(isNamed).map(cells => ({
    was: tidyName(cells.stage),
    stage: tidyName(cells.stage),
    type: tidyName(cells.type),
    probability: figure(cells.probability),
    targetDays: figure(cells.targetDays),
    action: tidyName(cells.action),
    colour: tidyName(cells.colour),
  }));
}

/** What was changed stays changed when only the overview fails: Refresh overview does that part again. */
function refreshed(workbook: Workbook): boolean {
  try {
    writeWorkbook(workbook, readLayout(workbook), false);
    return true;
  } catch {
    return false;
  }
}
