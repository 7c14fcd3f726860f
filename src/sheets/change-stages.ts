/** Changes the stages and the rows of the log that name them, all or nothing. Call it inside the lock. */
import {cellsOf, isNamed, type Rewrite, type StageWish} from '../pipeline/stages/plan-change';
import {stageMark} from '../pipeline/stages/stage-mark';
import {tidyName} from '../pipeline/tables/name';
import {CONVERSATIONS, type ConversationColumn, STAGES, type StageColumn} from '../pipeline/tables/tables';
import {readLayout} from './read-layout';
import {readTable, sheetOf, type TableContent} from './read-table';
import {rewriteColumn} from './rewrite-column';
import type {Workbook} from './workbook';
import {writeStages} from './write-stages';
import {writeWorkbook} from './write-workbook';

export interface StagesAndLog {
  readonly stages: TableContent<StageColumn>;
  readonly log: TableContent<ConversationColumn>;
}

export function readStagesAndLog(workbook: Workbook): StagesAndLog {
  return {stages: readTable(workbook, STAGES), log: readTable(workbook, CONVERSATIONS)};
}

export interface StagesChanged {
  /** `stageMark` of each stage as it is now. */
  readonly seen: readonly string[];
  /** Whether the overview could be written anew: its grid has one row for each stage. */
  readonly overviewIsNew: boolean;
}

/** Reads everything before it writes anything. */
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
  return {seen: wishes.map(wish => stageMark(cellsOf(wish))), overviewIsNew: refreshed(workbook)};
}

/** The stages as they are, as if somebody wished for them. */
export function wishesOf({rows}: TableContent<StageColumn>): StageWish[] {
  return rows.filter(isNamed).map(({row: _, probability, targetDays, ...texts}) => {
    const [stage, type, action, colour] = [texts.stage, texts.type, texts.action, texts.colour].map(tidyName);
    const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
    return {
      was: stage as string,
      stage: stage as string,
      type: type as string,
      probability: number(probability),
      targetDays: number(targetDays),
      action: action as string,
      colour: colour as string,
    };
  });
}

/** What was changed stays changed when only the overview fails: Refresh overview does that part again. */
function refreshed(workbook: Workbook): boolean {
  try {
    writeWorkbook(workbook, readLayout(workbook), false);
    workbook.save();
    return true;
  } catch {
    return false;
  }
}
