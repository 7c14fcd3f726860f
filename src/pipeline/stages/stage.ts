/** A stage is a step of the sales process that the user defines. */
import {isError} from '../tables/cell-content';
import {tidyName} from '../tables/name';
import {type StageType, stageType} from '../tables/stage-type';
import type {StageColumn} from '../tables/tables';

/**
 * What a stage says of itself, by the columns of Stages: every other shape of a stage is this one. `Figure` is how its
 * numbers are held: as read, as typed, as chosen.
 */
export interface StageFields<Figure = number | null> {
  readonly stage: string;
  /** One of `STAGE_TYPES`, or what somebody wrote instead. */
  readonly type: string;
  /** Of winning a deal that stands here, 0 to 1; null or `""` when not given. */
  readonly probability: Figure;
  /** How many days a deal should stay; null or `""` when not given. */
  readonly targetDays: Figure;
  /** What moves a deal on from here. */
  readonly action: string;
  /** `#rrggbb`. */
  readonly colour: string;
  /** Days until the next step that is offered when a deal comes here; null or `""` when not given. */
  readonly followUpAfter: Figure;
  /** Template of a mail, with placeholders. */
  readonly mailSubject: string;
  readonly mailText: string;
}

/** A stage by which numbers are computed: what its row says, with only what is right. */
export interface Stage extends StageFields {
  readonly type: StageType;
}

/** The names of a stage's fields, in the order of the columns. */
export const STAGE_FIELDS: readonly StageColumn[] = [
  'stage',
  'type',
  'probability',
  'targetDays',
  'action',
  'colour',
  'followUpAfter',
  'mailSubject',
  'mailText',
];

/** A stage's fields, however they are held: cells with anything in them included. */
export type StageCells = Readonly<Record<StageColumn, unknown>>;

/** Whether a row of Stages counts as a stage: it has a name. */
export function isNamed({stage}: StageCells): boolean {
  return tidyName(stage) !== '' && !isError(stage);
}

/** All that a stage says, as one text: tells whether somebody changed it since it was read. */
export function stageMark(cells: StageCells): string {
  return STAGE_FIELDS.map(field => (isError(cells[field]) ? '' : tidyName(cells[field]))).join('\n');
}

/** What a stage is of which nothing is known. */
export const BARE = {
  probability: null,
  targetDays: null,
  action: '',
  colour: '',
  followUpAfter: null,
  mailSubject: '',
  mailText: '',
} as const;

/** Stages of these types and nothing else known of them: where things stand on a sheet, only the types decide. */
export function drawnStages(types: readonly string[]): Stage[] {
  return types.map(type => ({
    stage: '',
    type: stageType(type) ?? 'Open',
    ...BARE,
  }));
}
