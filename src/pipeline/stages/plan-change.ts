/** What a change of the stages does to the log, worked out before anything is written. */
import {isError} from '../check/cell-content';
import {nameKey, tidyName} from '../tables/name';
import {readStages, type StageRow} from './read-stages';
import {stageMark} from './stage-mark';

/** A stage as it is to be; `was` is the name that it has now, null for a new one. */
export interface StageWish {
  readonly was: string | null;
  readonly stage: string;
  readonly type: string;
  readonly probability: number | null;
  readonly targetDays: number | null;
  readonly action: string;
  readonly colour: string;
}

export interface ChangeWish {
  /** `stageMark` of each stage, in order, as it was seen. */
  readonly seen: readonly string[];
  readonly stages: readonly StageWish[];
  /** Where the rows of a stage that goes are to go: another stage's new name, `""` for contact only. */
  readonly moves: readonly {readonly from: string; readonly to: string}[];
}

/** Rows of the log whose Stage cell gets another text. */
export interface Rewrite {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly number[];
}

/** The rewrites, or why the change cannot be made: sentences for the user. */
export type ChangePlan = {readonly rewrites: readonly Rewrite[]} | {readonly refusals: readonly string[]};

type LogRow = Readonly<Record<'stage', unknown>> & {readonly row: number};

/** @param rows of Stages, @param log rows of Conversations: both as they are at this moment. */
export function planChange(rows: readonly StageRow[], log: readonly LogRow[], wish: ChangeWish): ChangePlan {
  const present = rows.filter(isNamed);
  if (present.map(stageMark).join('\r') !== wish.seen.join('\r')) {
    return {
      refusals: ['Somebody changed the stages since you opened them here. Load them again, then make your change.'],
    };
  }
  const {problems} = readStages(wish.stages.map(cellsOf));
  if (problems.length > 0) return {refusals: problems.map(({reason, wayOut}) => `${reason} ${wayOut}`)};
  const becomes = new Map<string, string>();
  for (const {from, to} of wish.moves) becomes.set(nameKey(from), tidyName(to));
  for (const {was, stage} of wish.stages) if (was !== null) becomes.set(nameKey(was), tidyName(stage));
  const names = new Set(['', ...wish.stages.map(({stage}) => tidyName(stage))]);
  const nameOf = new Map(present.map(({stage}) => [nameKey(stage), tidyName(stage)]));
  return rewritesOf(log, nameOf, becomes, names);
}

function rewritesOf(
  log: readonly LogRow[],
  present: ReadonlyMap<string, string>,
  becomes: ReadonlyMap<string, string>,
  names: ReadonlySet<string>,
): ChangePlan {
  const rewrites = new Map<string, {from: string; to: string; rows: number[]}>();
  const stranded = new Map<string, number>();
  for (const {stage, row} of log) {
    const name = present.get(nameKey(stage));
    if (name === undefined) continue;
    const to = becomes.get(nameKey(stage));
    if (to === undefined || !names.has(to)) {
      stranded.set(name, (stranded.get(name) ?? 0) + 1);
    } else if (to !== name) {
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

/** Whether a row of Stages counts as a stage. */
export function isNamed({stage}: StageRow): boolean {
  return tidyName(stage) !== '' && !isError(stage);
}

/** A wish as a row of Stages would hold it. */
export function cellsOf(wish: StageWish, index = 0): StageRow {
  const {was: _, probability, targetDays, ...texts} = wish;
  return {...texts, probability: probability ?? '', targetDays: targetDays ?? '', row: index + 1};
}
