import type {StageChange} from '../../../src/panel/schemas.ts';
import {stageMark} from '../../../src/pipeline/stages/stage.ts';
import type {Host} from '../../../workbench/index.ts';
import {choicesOf} from './new-row.ts';

/** A change of the stages as the panel sends it, before anything in it was changed. */
export function noChange(host: Host): StageChange {
  const {stages} = choicesOf(host);
  const figure = (cell: unknown): number | null => (cell === '' ? null : Number(cell));
  return {
    seen: stages.map(stageMark),
    stages: stages.map(({rows: _, ...stage}) => ({
      ...stage,
      was: stage.stage,
      probability: figure(stage.probability),
      targetDays: figure(stage.targetDays),
      followUpAfter: figure(stage.followUpAfter),
    })),
    moves: [],
  };
}

/** The present stages, some of them under other names. */
export function renaming(host: Host, names: Readonly<Record<string, string>>): StageChange {
  const change = noChange(host);
  return {...change, stages: change.stages.map(stage => ({...stage, stage: names[stage.stage] ?? stage.stage}))};
}
