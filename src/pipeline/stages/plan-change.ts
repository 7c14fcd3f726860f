/** A change of the stages, worked out before anything is written. */
import {nameKey, tidyName} from '../tables/name';
import {diffStages, type StageFate, type StagesWish} from './diff-stages';
import {readStages, type StageRow} from './read-stages';
import {isNamed, type StageCells, stageMark} from './stage';

/** A change as somebody wishes for it, who saw the stages as they were then. */
export interface ChangeWish extends StagesWish {
  /** `marksOf` the stages as they were seen. */
  readonly seen: readonly string[];
}

/** Rows of the log whose Stage cell gets another text. */
export interface Rewrite {
  readonly from: string;
  readonly to: string;
  /** The sheet's row numbers. */
  readonly rows: readonly number[];
}

/** The rewrites, or why the change cannot be made: sentences for the user. */
export type ChangePlan = {readonly rewrites: readonly Rewrite[]} | {readonly refusals: readonly string[]};

type LogRow = Readonly<Record<'stage', unknown>> & {readonly row: number};

/**
 * The cells of the log that a change rewrites, or why it cannot be made: the stages are others by now, break a rule, or
 * leave rows of the log behind.
 *
 * @param rows of Stages, @param log rows of Conversations: both as they are at this moment.
 */
export function planChange(rows: readonly StageRow[], log: readonly LogRow[], wish: ChangeWish): ChangePlan {
  if (!isAsSeen(rows, wish.seen)) {
    return {
      refusals: ['Somebody changed the stages since you opened them here. Load them again, then make your change.'],
    };
  }
  const {problems} = readStages(wish.stages.map((stage, index) => ({...stage, row: index + 1})));
  if (problems.length > 0) return {refusals: problems.map(({reason, remedy}) => `${reason} ${remedy}`)};
  return rewritesOf(log, diffStages(rows.filter(isNamed), wish).fates);
}

/** Whether the stages are those that were seen, each as it was. @param seen `marksOf` them then. */
export function isAsSeen(rows: readonly StageCells[], seen: readonly string[]): boolean {
  return marksOf(rows).join('\r') === seen.join('\r');
}

/** `stageMark` of each stage, in order. */
export function marksOf(rows: readonly StageCells[]): string[] {
  return rows.filter(isNamed).map(stageMark);
}

function rewritesOf(log: readonly LogRow[], fates: readonly StageFate<StageCells>[]): ChangePlan {
  // Of two stages of one name, the one that stays takes the rows.
  const byName = new Map([...fates].reverse().map(fate => [nameKey(fate.was?.stage), fate]));
  byName.delete('');
  const rewrites = new Map<string, {from: string; to: string; rows: number[]}>();
  const stranded = new Map<string, number>();
  for (const {stage, row} of log) {
    const fate = byName.get(nameKey(stage));
    if (!fate) continue;
    const name = tidyName(fate.was?.stage);
    const to = fate.rowsTo;
    if (to === undefined) stranded.set(name, (stranded.get(name) ?? 0) + 1);
    else if (to !== name) {
      const from = String(stage);
      const rewrite = rewrites.get(from) ?? {from, to, rows: []};
      rewrite.rows.push(row);
      rewrites.set(from, rewrite);
    }
  }
  if (stranded.size === 0) return {rewrites: [...rewrites.values()]};
  return {
    refusals: [...stranded].map(
      ([name, count]) => `"${name}" goes, but the log has rows of it (${count}). Choose the stage that takes them.`,
    ),
  };
}
