/** The stages as they are being changed, before anything is saved. Every function gives a new draft. */
import {counted} from '../../src/panel/counted';
import type {StageChange} from '../../src/panel/schemas';
import type {Choices, StageChoice} from '../../src/pipeline/choices/choices';
import {cellsOf, type StageWish} from '../../src/pipeline/stages/plan-change';
import {readStages} from '../../src/pipeline/stages/read-stages';
import {stageMark} from '../../src/pipeline/stages/stage-mark';
import type {StageTemplate} from '../../src/pipeline/stages/templates';
import {nameKey, tidyName} from '../../src/pipeline/tables/name';

/** A stage as its fields show it: percentages and days as typed. */
export interface DraftStage {
  readonly id: number;
  /** As it is in the spreadsheet; undefined for a new stage. */
  readonly was: StageChoice | undefined;
  readonly stage: string;
  readonly type: string;
  readonly probability: string;
  readonly targetDays: string;
  readonly action: string;
  readonly colour: string;
}

export type StageField = Exclude<keyof DraftStage, 'id' | 'was'>;

/** A stage that goes, and which stage takes its rows: `none` for contact only, undefined while nobody chose. */
export interface GoneStage {
  readonly was: StageChoice;
  /** Where it stood, from 0. */
  readonly at: number;
  readonly to: number | 'none' | undefined;
}

export interface Draft {
  readonly stages: readonly DraftStage[];
  readonly gone: readonly GoneStage[];
  /** `stageMark` of each stage when the draft was begun. */
  readonly seen: readonly string[];
  readonly nextId: number;
}

export const NEW_COLOUR = '#7cacf8';

export function draftFrom({stages}: Choices): Draft {
  return {
    stages: stages.map((was, index) => shown(was, index)),
    gone: [],
    seen: stages.map(stageMark),
    nextId: stages.length,
  };
}

function shown(was: StageChoice, id: number): DraftStage {
  const {stage, type, action, colour, probability, targetDays} = was;
  return {id, was, stage, type, probability: percent(probability), targetDays: String(targetDays), action, colour};
}

/** 0.35 is shown as 35. */
function percent(share: string | number | null): string {
  return typeof share === 'number' ? String(Math.round(share * 10_000) / 100) : (share ?? '');
}

export function withField(draft: Draft, id: number, field: StageField, text: string): Draft {
  return {...draft, stages: draft.stages.map(stage => (stage.id === id ? {...stage, [field]: text} : stage))};
}

export function withNew(draft: Draft): Draft {
  const stage: DraftStage = {
    id: draft.nextId,
    was: undefined,
    stage: '',
    type: 'Open',
    probability: '',
    targetDays: '',
    action: '',
    colour: NEW_COLOUR,
  };
  // Before the stages at which deals end: that is where a new step belongs.
  const end = draft.stages.findIndex(({type}) => type !== 'Open');
  const at = end < 0 ? draft.stages.length : end;
  return {...draft, stages: [...draft.stages.slice(0, at), stage, ...draft.stages.slice(at)], nextId: draft.nextId + 1};
}

/** @param to the place that it gets, from 0; beyond the ends it stays at the end. */
export function withMoved(draft: Draft, id: number, to: number): Draft {
  const moved = draft.stages.find(stage => stage.id === id);
  if (!moved) return draft;
  const others = draft.stages.filter(stage => stage.id !== id);
  const at = Math.max(0, Math.min(others.length, to));
  return {...draft, stages: [...others.slice(0, at), moved, ...others.slice(at)]};
}

export function without(draft: Draft, id: number): Draft {
  const at = draft.stages.findIndex(stage => stage.id === id);
  const leaving = draft.stages[at];
  const gone = draft.gone.map(other => (other.to === id ? {...other, to: undefined} : other));
  return {
    ...draft,
    stages: draft.stages.filter(stage => stage.id !== id),
    gone: leaving?.was ? [...gone, {was: leaving.was, at, to: undefined}] : gone,
  };
}

export function withTarget(draft: Draft, name: string, to: GoneStage['to']): Draft {
  return {...draft, gone: draft.gone.map(other => (other.was.stage === name ? {...other, to} : other))};
}

/** Brings back a stage that was to go, where it stood. */
export function withBack(draft: Draft, name: string): Draft {
  const back = draft.gone.find(({was}) => was.stage === name);
  if (!back) return draft;
  return {
    ...draft,
    stages: [...draft.stages.slice(0, back.at), shown(back.was, draft.nextId), ...draft.stages.slice(back.at)],
    gone: draft.gone.filter(other => other !== back),
    nextId: draft.nextId + 1,
  };
}

/** The template's stages in place of all others; one of the same name stays the same stage. */
export function withTemplate(draft: Draft, template: StageTemplate): Draft {
  const known = [...draft.stages.flatMap(({was}) => (was ? [was] : [])), ...draft.gone.map(({was}) => was)];
  const stages = template.stages.map((stage, index): DraftStage => {
    const was = known.find(other => nameKey(other.stage) === nameKey(stage.name));
    const {name, type, probability, targetDays, action, colour} = stage;
    return {
      id: draft.nextId + index,
      was,
      stage: name,
      type,
      probability: percent(probability),
      targetDays: String(targetDays ?? ''),
      action,
      colour,
    };
  });
  const kept = new Set(stages.map(({was}) => was));
  const gone = known.filter(was => !kept.has(was)).map((was): GoneStage => ({was, at: stages.length, to: undefined}));
  return {...draft, stages, gone, nextId: draft.nextId + stages.length};
}

export interface DraftProblem {
  /** Undefined: about the stages as a whole, or a stage that goes. */
  readonly id: number | undefined;
  readonly field: StageField;
  readonly message: string;
}

/** What breaks the rules, in the words of the data check. */
export function problemsOf(draft: Draft): DraftProblem[] {
  const rows = draft.stages.map((stage, index) => {
    const {probability, targetDays} = wishOf(stage);
    return {
      ...cellsOf(wishOf(stage), index),
      // A number that cannot be read goes in as it was typed, and comes back as a problem.
      probability: probability ?? stage.probability,
      targetDays: targetDays ?? stage.targetDays,
      type: stage.type || ' ',
    };
  });
  const nameless = draft.stages
    .filter(({stage}) => tidyName(stage) === '')
    .map(({id}): DraftProblem => ({id, field: 'stage', message: 'Give the stage a name.'}));
  const broken = readStages(rows).problems.filter(({reason}) => !/has no name/.test(reason));
  return [
    ...nameless,
    ...broken.map(({row, column, reason, wayOut}) => ({
      id: row === undefined ? undefined : draft.stages[row - 1]?.id,
      field: column,
      message: `${reason} ${wayOut}`,
    })),
    ...draft.gone
      .filter(({was, to}) => was.rows > 0 && to === undefined)
      .map(
        ({was}): DraftProblem => ({
          id: undefined,
          field: 'stage',
          message: `“${was.stage}” goes: choose the stage that takes its ${counted(was.rows, 'row')} of the log.`,
        }),
      ),
  ];
}

function wishOf({was, stage, type, probability, targetDays, action, colour}: DraftStage): StageWish {
  const share = numberIn(probability.replace(/%\s*$/, ''));
  return {
    was: was?.stage ?? null,
    stage: tidyName(stage),
    type,
    probability: share === null ? null : share / 100,
    targetDays: numberIn(targetDays),
    action: tidyName(action),
    colour,
  };
}

function numberIn(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** The change to save. Only for a draft without problems. */
export function changeOf(draft: Draft): StageChange {
  const nameOf = (id: GoneStage['to']): string => tidyName(draft.stages.find(stage => stage.id === id)?.stage);
  return {
    seen: [...draft.seen],
    stages: draft.stages.map(wishOf),
    moves: draft.gone.map(({was, to}) => ({from: was.stage, to: nameOf(to)})),
  };
}
