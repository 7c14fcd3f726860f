import {blankCell} from './blank-cell';
import type {Evaluator} from './evaluator';

/**
 * A formula that reads a range asks the engine for every cell of it, and the engine looks each one up six times, blank
 * cells below the last row above all. Here once for a cell that is evaluated, and three times for a blank one.
 */
export function readQuickly(evaluator: Evaluator): void {
  const computeAndSave = evaluator.computeAndSave.bind(evaluator);
  evaluator.computeAndSave = position => {
    const known = evaluator.evaluatedCells.get(position);
    if (known) return known;
    // A formula that spilled and was then deleted still has its spill to be taken back.
    if (evaluator.getters.getCell(position) || evaluator.spreadingRelations.isArrayFormula(position)) {
      return computeAndSave(position);
    }
    const blank = blankCell(position, undefined);
    evaluator.evaluatedCells.set(position, blank);
    return blank;
  };
}
