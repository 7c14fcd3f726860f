/** The stages as an import leaves them. */
import type {StageChange} from '../../src/panel/schemas';
import type {StageChoice} from '../../src/pipeline/choices/choices';
import {newStages, stagesWith} from '../../src/pipeline/import/new-stages';
import {stageProbabilities} from '../../src/pipeline/import/stage-texts';
import {marksOf} from '../../src/pipeline/stages/plan-change';
import {readStages} from '../../src/pipeline/stages/read-stages';
import {STAGE_FIELDS, type StageFields} from '../../src/pipeline/stages/stage';
import {nameKey} from '../../src/pipeline/tables/name';
import {stageType} from '../../src/pipeline/tables/stage-type';
import {NEW_COLOUR} from '../stages/draft';
import type {Draft} from './draft';

export interface PlannedStage extends StageFields<string | number | null> {
  readonly isNew: boolean;
}

export interface StagePlan {
  /** All, in order. */
  readonly stages: readonly PlannedStage[];
  /** Names of those that go. */
  readonly gone: readonly string[];
  /** Null: they stay as they are. */
  readonly change: StageChange | null;
  /** Why the change cannot be made, sentences for the user. */
  readonly problems: readonly string[];
}

export function stagePlan(draft: Draft): StagePlan {
  const {list, mapping, there, matches, replaces, order} = draft;
  const news = newStages(matches, stageProbabilities(list.rows, mapping));
  const isReplacing = replaces && there.conversations.length === 0;
  const added = news.length > 0 ? stagesWith(there.stages, news, matches, false) : there.stages;
  const all = isReplacing ? stagesWith(there.stages, news, matches, true) : added;
  const names = new Set(all.map(({stage}) => nameKey(stage)));
  const gone = there.stages.filter(({stage}) => !names.has(nameKey(stage)));
  const known = new Set<StageFields<string | number | null>>(there.stages);
  const colours = gone.map(({colour}) => colour);
  const stages = inOrder(all, order).map((stage): PlannedStage => {
    const isNew = !known.has(stage);
    return {...stage, isNew, colour: isNew ? (colours.shift() ?? NEW_COLOUR) : stage.colour};
  });
  const isChange = gone.length > 0 || stages.some(({isNew}) => isNew) || isMoved(stages, there.stages);
  return {
    stages,
    gone: gone.map(({stage}) => stage),
    change: isChange ? {seen: marksOf(there.stages), stages: stages.map(wishOf), moves: []} : null,
    problems: isChange
      ? readStages(stages.map((stage, index) => ({...stage, row: index + 1}))).problems.map(
          ({reason, remedy}) => `${reason} ${remedy}`,
        )
      : [],
  };
}

/** @param place among the Open stages, from 0. */
export function withMoved(draft: Draft, name: string, place: number): Draft {
  const open = stagePlan(draft)
    .stages.filter(isOpen)
    .map(({stage}) => stage);
  const rest = open.filter(stage => stage !== name);
  return {...draft, order: [...rest.slice(0, Math.max(0, place)), name, ...rest.slice(Math.max(0, place))]};
}

export function isOpen({type}: {readonly type: string}): boolean {
  return stageType(type) === 'Open';
}

/** Open stages in the order that was given; one that is not in it stays behind them. */
function inOrder<Stage extends StageFields<string | number | null>>(
  all: readonly Stage[],
  order: readonly string[],
): Stage[] {
  const places = new Map(order.map((name, place) => [nameKey(name), place]));
  const place = ({stage}: Stage): number => places.get(nameKey(stage)) ?? order.length;
  const open = all.filter(isOpen).sort((a, b) => place(a) - place(b));
  return all.map(stage => (isOpen(stage) ? (open.shift() as Stage) : stage));
}

function isMoved(stages: readonly PlannedStage[], before: readonly StageChoice[]): boolean {
  return stages.some(({stage}, index) => stage !== before[index]?.stage);
}

function wishOf({isNew, ...stage}: PlannedStage): StageChange['stages'][number] {
  const fields = Object.fromEntries(STAGE_FIELDS.map(field => [field, stage[field]])) as unknown as StageFields<
    string | number | null
  >;
  const figure = (held: string | number | null): number | null => (typeof held === 'number' ? held : null);
  return {
    ...fields,
    was: isNew ? null : stage.stage,
    probability: figure(stage.probability),
    targetDays: figure(stage.targetDays),
    followUpAfter: figure(stage.followUpAfter),
  };
}
