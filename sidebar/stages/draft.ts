/** The stages as they are being changed, before anything is saved. Every function gives a new draft. */
import type {Choices, StageChoice} from '../../src/pipeline/choices/choices';
import {diffStages, type StagesDiff, type StageWish} from '../../src/pipeline/stages/diff-stages';
import {type ChangeWish, marksOf} from '../../src/pipeline/stages/plan-change';
import {BARE, type StageFields} from '../../src/pipeline/stages/stage';
import type {StageTemplate} from '../../src/pipeline/stages/templates';
import {nameKey, tidyName} from '../../src/pipeline/tables/name';

/** A stage as the panel shows it: its fields as typed, the probability in per cent. */
export interface DraftStage extends StageFields<string> {
  readonly id: number;
  /** As it is in the spreadsheet; undefined for a new stage. */
  readonly was: StageChoice | undefined;
  /** It is to be deleted, and keeps its place until it is. */
  readonly isGone: boolean;
  /** Which stage takes its rows then: its `id`, or `none` for contact only; undefined while nobody chose. */
  readonly to: number | 'none' | undefined;
}

/** A field of a stage, by its column in Stages. */
export type StageField = keyof StageFields;

/** All stages as they are being changed, in order, those that are to go among them. */
export interface Draft {
  /** What the spreadsheet held when the draft was begun: the draft outlives later readings. */
  readonly base: Choices;
  readonly stages: readonly DraftStage[];
}

/** `#rrggbb`: what a stage starts with, and what is shown of a colour that is none. */
export const NEW_COLOUR = '#7cacf8';

/** The draft that changes nothing. */
export function draftFrom(base: Choices): Draft {
  return {base, stages: base.stages.map((was, id) => shown(was, id, was))};
}

function shown(fields: StageFields<string | number | null>, id: number, was?: StageChoice): DraftStage {
  const {stage, type, action, colour, mailSubject, mailText} = fields;
  return {
    stage,
    type,
    probability: percent(fields.probability),
    targetDays: tidyName(fields.targetDays),
    action,
    colour,
    followUpAfter: tidyName(fields.followUpAfter),
    mailSubject,
    mailText,
    id,
    was,
    isGone: false,
    to: undefined,
  };
}

/** 0.35 is shown as 35. */
function percent(share: string | number | null): string {
  return tidyName(typeof share === 'number' ? Math.round(share * 10_000) / 100 : share);
}

/** The stages as they are to be, in order. */
export function stagesOf({stages}: Draft): DraftStage[] {
  return stages.filter(({isGone}) => !isGone);
}

/** The stages that are to go; each of them is in the spreadsheet now. */
export function goneOf({stages}: Draft): (DraftStage & {readonly was: StageChoice})[] {
  return stages.flatMap(({was, ...stage}) => (stage.isGone && was ? [{...stage, was}] : []));
}

function nextId({stages}: Draft): number {
  return Math.max(-1, ...stages.map(({id}) => id)) + 1;
}

/** Types into a field, chooses where the rows of a stage go, or brings a stage back that was to go. */
export function withChange(draft: Draft, id: number, change: Partial<DraftStage>): Draft {
  return {...draft, stages: draft.stages.map(stage => (stage.id === id ? {...stage, ...change} : stage))};
}

/** With a blank stage behind the Open ones. */
export function withNew(draft: Draft): Draft {
  const blank = {...BARE, stage: '', type: 'Open', colour: NEW_COLOUR};
  // Before the stages at which deals end: that is where a new step belongs.
  const end = draft.stages.findIndex(({type, isGone}) => type !== 'Open' && !isGone);
  return inserted(draft, shown(blank, nextId(draft)), draft.stages[end]);
}

/** @param to the place that it gets among those that stay, from 0; beyond the ends it stays at the end. */
export function withMoved(draft: Draft, id: number, to: number): Draft {
  const moved = draft.stages.find(stage => stage.id === id);
  if (!moved) return draft;
  const rest = {...draft, stages: draft.stages.filter(stage => stage !== moved)};
  return inserted(rest, moved, stagesOf(rest)[Math.max(0, to)]);
}

function inserted(draft: Draft, stage: DraftStage, before: DraftStage | undefined): Draft {
  const at = before ? draft.stages.indexOf(before) : draft.stages.length;
  return {...draft, stages: [...draft.stages.slice(0, at), stage, ...draft.stages.slice(at)]};
}

/** With a stage to be deleted; a new one is gone at once, and no rows go to either any more. */
export function without(draft: Draft, id: number): Draft {
  const stages = draft.stages.flatMap(stage => {
    if (stage.id === id) return stage.was ? [gone(stage, stage.was)] : [];
    return [stage.to === id ? {...stage, to: undefined} : stage];
  });
  return {...draft, stages};
}

/** As it is in the spreadsheet: what was typed goes with it. */
function gone({id}: DraftStage, was: StageChoice): DraftStage {
  return {...shown(was, id, was), isGone: true};
}

/** The template's stages in place of all others; one of the same name stays the same stage. */
export function withTemplate(draft: Draft, template: StageTemplate): Draft {
  const first = nextId(draft);
  const stages = template.stages.map((stage, index) => {
    const known = draft.stages.find(({was}) => was && nameKey(was.stage) === nameKey(stage.stage));
    // Mails are the user's own.
    const {mailSubject = '', mailText = ''} = known?.was ?? {};
    return shown({...stage, mailSubject, mailText}, first + index, known?.was);
  });
  const others = draft.stages.flatMap(stage =>
    stage.was && !stages.some(({was}) => was === stage.was) ? [gone(stage, stage.was)] : [],
  );
  return {...draft, stages: [...stages, ...others]};
}

/** The change that the draft comes to; a figure that nobody can read stands in it as it was typed. */
export function changeOf(draft: Draft): ChangeWish {
  const stages = stagesOf(draft);
  return {
    seen: marksOf(draft.base.stages),
    stages: stages.map(wishOf),
    moves: goneOf(draft).flatMap(({was, to}) => {
      const name = tidyName(stages.find(({id}) => id === to)?.stage);
      return to === 'none' || name !== '' ? [{from: was.stage, to: name}] : [];
    }),
  };
}

/** What saving the draft will do. */
export function diffOf(draft: Draft): StagesDiff<StageChoice> {
  return diffStages(draft.base.stages, changeOf(draft));
}

function wishOf({
  was,
  stage,
  type,
  probability,
  targetDays,
  action,
  colour,
  followUpAfter,
  mailSubject,
  mailText,
}: DraftStage): StageWish<number | string | null> {
  return {
    was: was?.stage ?? null,
    stage: tidyName(stage),
    type,
    // What nobody typed over keeps the digits that are not shown.
    probability:
      typeof was?.probability === 'number' && probability === percent(was.probability)
        ? was.probability
        : figure(probability, probability.replace(/%\s*$/, ''), 100),
    targetDays: figure(targetDays),
    action: tidyName(action),
    colour,
    followUpAfter: figure(followUpAfter),
    mailSubject: tidyName(mailSubject),
    mailText: mailText.trim(),
  };
}

/** Null for blank, and what was typed where it is no number. */
function figure(typed: string, digits = typed, per = 1): number | string | null {
  const plain = digits.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) / per : tidyName(typed) || null;
}
