/** What a change of the stages does, worked out once: the panel shows it before anything is saved, the add-on makes it. */
import {nameKey, tidyName} from '../tables/name';
import type {StageColumn} from '../tables/tables';
import {STAGE_FIELDS, type StageCells, type StageFields} from './stage';

/** A stage as it is to be; `was` is the name that it has now, null for a new one. */
export interface StageWish<Figure = number | null> extends StageFields<Figure> {
  readonly was: string | null;
}

/** All stages as they are to be, in order. What a person typed and nobody can read yet is a figure too. */
export interface StagesWish {
  readonly stages: readonly StageWish<number | string | null>[];
  /** For the stages that go: the new name of the stage that takes their rows, `""` for contact only. */
  readonly moves: readonly {readonly from: string; readonly to: string}[];
}

/** What becomes of one stage. */
export interface StageFate<Present> {
  /** As it is; undefined for a new one. */
  readonly was: Present | undefined;
  /** As it is to be; undefined for one that goes. */
  readonly wish: StageWish<number | string | null> | undefined;
  /** What the rows of the log that name it name instead, `""` for none; undefined while nobody chose. */
  readonly rowsTo: string | undefined;
  /** The fields that get another content; none for a stage that is new or goes. */
  readonly changed: readonly StageColumn[];
}

/** What a change does to all stages. */
export interface StagesDiff<Present> {
  /** The stages that are wished for in their order, then those that go. */
  readonly fates: readonly StageFate<Present>[];
  /** The stages that stay change places among each other. */
  readonly isReordered: boolean;
}

/**
 * What becomes of each stage. A stage that stays is found by the name that it has now, in whatever spelling; of two of
 * one name, the first.
 *
 * @param present the named stages as they are, in order.
 */
export function diffStages<Present extends StageCells>(
  present: readonly Present[],
  {stages, moves}: StagesWish,
): StagesDiff<Present> {
  const going = [...present];
  const staying = stages.map((wish): StageFate<Present> => {
    const at = wish.was === null ? -1 : going.findIndex(({stage}) => nameKey(stage) === nameKey(wish.was));
    const [was] = at < 0 ? [] : going.splice(at, 1);
    const changed = was ? STAGE_FIELDS.filter(field => tidyName(wish[field]) !== tidyName(was[field])) : [];
    return {was, wish, rowsTo: tidyName(wish.stage), changed};
  });
  const names = ['', ...staying.map(({rowsTo}) => rowsTo)];
  const gone = going.map((was): StageFate<Present> => {
    const move = moves.find(({from}) => nameKey(from) === nameKey(was.stage));
    const rowsTo = move && names.find(name => name === tidyName(move.to));
    return {was, wish: undefined, rowsTo, changed: []};
  });
  const order = staying.flatMap(({was}) => (was ? [was] : []));
  const before = present.filter(stage => order.includes(stage));
  return {fates: [...staying, ...gone], isReordered: before.some((stage, index) => stage !== order[index])};
}
