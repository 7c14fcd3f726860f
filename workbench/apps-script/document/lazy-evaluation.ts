import {type CellPosition, type Getters, registries, type Zone} from '@odoo/o-spreadsheet';
import '../../engine/model';

/**
 * The engine evaluates after every command. Google evaluates when somebody looks: here evaluation can be held, so that a
 * script's thousand writes cost one evaluation, at the next read or flush.
 */

/** What this file uses of the engine's evaluation plugin. Its types call these private. */
interface Internals {
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: CellPosition[];
  evaluator: Evaluator;
}

interface Evaluator {
  evaluatedCells: {constructor: unknown};
  updateDependencies(position: CellPosition): void;
  evaluate(ranges: Array<{sheetId: string; zone: Zone}>): void;
  evaluateAllCells(): void;
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

const views = registries.coreViewsPluginRegistry;
const Evaluation = views.get('evaluation');

class LazyEvaluation extends Evaluation implements EvaluationControl {
  static override getters = [...Evaluation.getters, 'holdEvaluation', 'releaseEvaluation', 'noteChangedCells'];
  #held = false;

  constructor(config: ConstructorParameters<typeof Evaluation>[0]) {
    super(config);
    const {evaluator} = this as unknown as Internals;
    // The engine visits every cell of every sheet, and a new sheet has 26,000 empty ones.
    evaluator.evaluateAllCells = () => {
      const Cells = evaluator.evaluatedCells.constructor as new () => Evaluator['evaluatedCells'];
      evaluator.evaluatedCells = new Cells();
      evaluator.evaluate(this.getters.getSheetIds().flatMap(sheetId => usedRange(this.getters, sheetId)));
    };
  }

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

/** The block from A1 that has all cells of a sheet; none for an empty sheet. Spills are made by the cells in it. */
function usedRange(getters: Getters, sheetId: string): Array<{sheetId: string; zone: Zone}> {
  let right = -1;
  let bottom = -1;
  getters.getSheet(sheetId).rows.forEach(({cells}, row) => {
    for (const col in cells) {
      right = Math.max(right, Number(col));
      bottom = row;
    }
  });
  return bottom < 0 ? [] : [{sheetId, zone: {left: 0, top: 0, right, bottom}}];
}

views.replace('evaluation', LazyEvaluation);
