/**
 * Changes the stages and the rows of the log that name them, all or nothing: what is to stand is kept with the document before
 * the first cell is written, so that a change that was cut off is finished by whoever comes next. Call it inside the lock.
 */
import {fingerprint} from '../pipeline/log/fingerprint';
import type {StageWish} from '../pipeline/stages/diff-stages';
import {marksOf, type Rewrite} from '../pipeline/stages/plan-change';
import {isNamed} from '../pipeline/stages/stage';
import {nameKey, tidyName} from '../pipeline/tables/name';
import {gapsOf, rowsOf} from '../pipeline/tables/stretches';
import {CONVERSATIONS, type StageColumn} from '../pipeline/tables/tables';
import {stoppedHalfWay} from '../texts/errors';
import type {PendingStages} from './pending';
import {sheetOf, type TableContent} from './read-table';
import {refreshed} from './refresh';
import {requireEditable} from './require-editable';
import {rewriteColumn} from './rewrite-column';
import {readStagesAndLog, type StagesAndLog} from './stages-and-log';
import {UserError} from './user-error';
import type {Workbook} from './workbook';
import {ownColumns, requireNoFormula, writeStages} from './write-stages';

/** What a change came to. */
export interface StagesChanged {
  /** `marksOf` the stages as they are now. */
  readonly seen: string[];
  /** Whether the overview could be written anew: its grid has one row for each stage. */
  readonly overviewIsNew: boolean;
  readonly change: PendingStages;
}

/**
 * Writes the stages as wished for, rewrites the log, and draws the overview anew. Reads everything before it writes
 * anything; when a write fails, what was written is set back.
 *
 * @param present both tables, read inside the same lock.
 * @throws UserError when a formula stands where something would be written, or cells are protected; and what the write threw.
 */
export function changeStages(
  workbook: Workbook,
  present: StagesAndLog,
  after: readonly StageWish[],
  rewrites: readonly Rewrite[],
): StagesChanged {
  requireNoFormula(present, after);
  requireEditable(workbook, [
    {id: 'stages', firstRow: 2},
    ...(rewrites.length > 0
      ? [{id: 'conversations', firstRow: 2, columns: [present.log.location.columns.stage]} as const]
      : []),
  ]);
  const customers = new Map(present.log.rows.map(({row, customer}) => [row, customer]));
  const change: PendingStages = {
    before: wishesOf(present.stages),
    after,
    own: ownColumns(present, after),
    rewritten: rewrites.map(({from, to, rows}) => ({from, to, rows: gapsOf(rows)})),
    fingerprint: fingerprint(rewrites.flatMap(({rows}) => rows.map(row => customers.get(row)))),
  };
  workbook.kept.begin({stages: change});
  try {
    makeChange(workbook, present, change);
  } catch (error) {
    takeBack(workbook, change, error);
    throw error;
  }
  return finishChange(workbook, change);
}

/**
 * Makes a change, or the rest of one that was cut off. Whatever of it stands already is left as it is.
 *
 * @param present both tables as they are now.
 * @param keepsRows as `writeStages` has it.
 * @returns false when somebody else changed the stages since: then they are left alone.
 */
export function makeChange(
  workbook: Workbook,
  present: StagesAndLog,
  change: PendingStages,
  keepsRows = false,
): boolean {
  const {stages, log} = present;
  const writeLog = rewriteColumn(
    sheetOf(workbook, CONVERSATIONS),
    log.location.columns.stage,
    stagesDue(log.rows, change),
  );
  const known = new Set([...change.before, ...change.after].map(({stage}) => nameKey(stage)));
  const isKnown = stages.rows.every(row => !isNamed(row) || known.has(nameKey(row.stage)));
  const writeNew = isKnown ? writeStages(workbook, present, change, keepsRows) : undefined;
  writeLog();
  writeNew?.();
  return isKnown;
}

/** What is left of a change when the tables stand: the overview, and to forget that it was pending. */
export function finishChange(workbook: Workbook, change: PendingStages): StagesChanged {
  const overviewIsNew = refreshed(workbook);
  workbook.kept.done();
  return {seen: marksOf(change.after), overviewIsNew, change};
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
    followUpAfter: figure(cells.followUpAfter),
    mailSubject: tidyName(cells.mailSubject),
    mailText: tidyName(cells.mailText),
  }));
}

/**
 * What the cells of the log's Stage column are to hold that do not yet, by row: those that were planned, if they still stand
 * where they stood, and all others that name a stage which the change takes away.
 */
function stagesDue(
  log: StagesAndLog['log']['rows'],
  {after, rewritten, fingerprint: expected}: PendingStages,
): Map<number, string> {
  const rows = new Map(log.map(each => [each.row, each]));
  const planned = rewritten.flatMap(({from, to, rows: gaps}) => rowsOf(gaps).map(row => ({row, from, to})));
  const isInPlace = fingerprint(planned.map(({row}) => rows.get(row)?.customer)) === expected;
  const due = new Map<number, string>();
  for (const {row, from, to} of isInPlace ? planned : []) {
    if (rows.get(row)?.stage === from) due.set(row, to);
  }
  const names = after.map(({stage}) => stage);
  const gone = new Map(rewritten.filter(({from}) => !names.includes(from)).map(({from, to}) => [from, to]));
  for (const {row, stage} of log) {
    const to = gone.get(String(stage));
    if (to !== undefined && !due.has(row)) due.set(row, to);
  }
  return due;
}

/** @throws UserError when it cannot be taken back: then it stays pending. */
function takeBack(workbook: Workbook, change: PendingStages, error: unknown): void {
  try {
    const back = {
      before: change.after,
      after: change.before,
      own: change.own.map(({before, after, ...where}) => ({...where, before: after, after: before})),
      rewritten: change.rewritten.map(({from, to, rows}) => ({from: to, to: from, rows})),
      fingerprint: change.fingerprint,
    };
    makeChange(workbook, readStagesAndLog(workbook), back, true);
  } catch {
    throw new UserError(stoppedHalfWay(error instanceof Error ? error.message : String(error)));
  }
  workbook.kept.done();
}
