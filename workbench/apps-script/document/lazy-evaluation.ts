import {type CellPosition, registries} from '@odoo/o-spreadsheet';

/**
 * The engine evaluates after every command. Google evaluates when somebody looks: here evaluation can be held, so that a
 * script's thousand writes cost one evaluation, at the next read or flush.
 */

/** What this file uses of the engine's evaluation plugin. Its types call these private. */
interface Internals {
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: CellPosition[];
  evaluator: {updateDependencies(position: CellPosition): void};
}

export interface EvaluationControl {
  /** Holds evaluation until it is released; `dispatch` then starts it. */
  holdEvaluation(): void;
  releaseEvaluation(): void;
  /** Cells whose content changed without a command. Too many to follow one by one start the whole evaluation. */
  noteChangedCells(positions: readonly CellPosition[]): void;
}

/** Above this, evaluating everything is quicker than following each cell's dependents. */
export const manyCells = 2_000;

/** Extends whatever evaluation the engine has when this is called. */
export function holdEvaluationOnRequest(): void {
  const views = registries.coreViewsPluginRegistry;
  const Evaluation = views.get('evaluation');
  class LazyEvaluation extends Evaluation implements EvaluationControl {
    static override getters = [...Evaluation.getters, 'holdEvaluation', 'releaseEvaluation', 'noteChangedCells'];
    #held = false;

    holdEvaluation(): void {
      this.#held = true;
    }

    releaseEvaluation(): void {
      this.#held = false;
    }

    noteChangedCells(positions: readonly CellPosition[]): void {
      const internals = this as unknown as Internals;
      if (internals.shouldRebuildDependenciesGraph) return;
      if (positions.length + internals.positionsToUpdate.length > manyCells) {
        internals.shouldRebuildDependenciesGraph = true;
        return;
      }
      for (const position of positions) {
        internals.positionsToUpdate.push(position);
        internals.evaluator.updateDependencies(position);
      }
    }

    override finalize(): void {
      if (!this.#held) super.finalize();
    }
  }
  views.replace('evaluation', LazyEvaluation);
}
