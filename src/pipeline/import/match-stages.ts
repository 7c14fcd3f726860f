/** What the stages and statuses of a list are among ours. */
import type {StageFields} from '../stages/stage';
import {nameKey} from '../tables/name';
import {similar} from '../tables/similar';
import {type StageType, stageType} from '../tables/stage-type';
import {endingOf} from './outcome';
import {plainWords} from './plain-words';

/** A stage's text in the list, and what it becomes. */
export interface StageMatch {
  /** As it stands in most rows. */
  readonly text: string;
  /** Rows that have it, in whatever spelling. */
  readonly rows: number;
  /** The name of the stage that it becomes, `""` for contact only. */
  readonly to: string;
  /** Its type, where that stage is to be made. */
  readonly isNew: StageType | null;
}

/**
 * Proposes what each stage of a list becomes: the one of the same name, the one for bought, lost or no fit, one that is nearly
 * called so, or a new one.
 *
 * @param texts the Stage cells of all rows, blanks included.
 * @param stages ours, in order. @param outcomes `stageOutcomes` of the list.
 */
export function matchStages(
  texts: readonly string[],
  stages: readonly Pick<StageFields, 'stage' | 'type'>[],
  outcomes: ReadonlyMap<string, StageType> = new Map(),
): StageMatch[] {
  const found = new Map<string, {text: string; rows: number}>();
  for (const text of texts) {
    const key = nameKey(text);
    if (key === '') continue;
    const known = found.get(key);
    if (known) known.rows++;
    else found.set(key, {text, rows: 1});
  }
  return [...found.values()].map(each => ({...each, ...matchOf(each.text, stages, outcomes.get(nameKey(each.text)))}));
}

function matchOf(
  text: string,
  stages: readonly Pick<StageFields, 'stage' | 'type'>[],
  outcome: StageType | undefined,
): Pick<StageMatch, 'to' | 'isNew'> {
  const equal = stages.find(({stage}) => nameKey(stage) === nameKey(text));
  const plain = stripped(text);
  const alike = stages.find(({stage}) => stripped(stage) === plain);
  const type = endingOf(plainWords(text)) ?? (outcome === 'Open' ? undefined : outcome);
  const ofType = stages.filter(stage => type !== undefined && stageType(stage.type) === type);
  const near = stages.find(({stage, type: own}) => stageType(own) === 'Open' && similar(stripped(stage), plain));
  const match = equal ?? alike ?? ofType.find(({stage}) => similar(stripped(stage), plain)) ?? ofType[0];
  if (match) return {to: match.stage, isNew: null};
  return near && type === undefined ? {to: near.stage, isNew: null} : {to: text, isNew: type ?? 'Open'};
}

/** Without the number before it and the share behind it that some programs add: `3. Offer (50 %)`. */
function stripped(text: string): string {
  return plainWords(text.replace(/^\s*\d+\s*[.):-]\s*/, '').replace(/[\s(-]*\d+\s*%\s*\)?\s*$/, '')).replace(
    /s\b/g,
    '',
  );
}
