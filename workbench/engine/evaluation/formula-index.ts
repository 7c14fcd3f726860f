import type {CellPosition} from '@odoo/o-spreadsheet';
import type {Evaluator} from './evaluator';
import {Positions} from './positions';

/** Where the formulas stand. A cell that has lost its formula may still be among them. */
export class FormulaIndex {
  readonly #evaluator: Evaluator;
  #formulas: Positions<true> | undefined;

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
  }

  forget(): void {
    this.#formulas = undefined;
  }

  /** The content of a cell has changed. */
  note(position: CellPosition): void {
    if (this.#evaluator.getters.getCell(position)?.isFormula) this.#formulas?.set(position, true);
  }

  positions(): Iterable<CellPosition> {
    if (!this.#formulas) {
      this.#formulas = new Positions();
      const {getters} = this.#evaluator;
      for (const sheetId of getters.getSheetIds()) {
        for (const cell of getters.getCells(sheetId)) {
          if (cell.isFormula) this.#formulas.set(getters.getCellPosition(cell.id), true);
        }
      }
    }
    return this.#formulas.keys();
  }

  /** The cells as the engine goes through them: sheet by sheet, column by column. Of two spills that meet the first has the room. */
  inOrder(cells: Positions<true>): CellPosition[] {
    const order = new Map(this.#evaluator.getters.getSheetIds().map((id, index) => [id, index]));
    return [...cells.keys()]
      .filter(({sheetId}) => order.has(sheetId))
      .sort(
        (one, other) =>
          (order.get(one.sheetId) ?? 0) - (order.get(other.sheetId) ?? 0) || one.col - other.col || one.row - other.row,
      );
  }
}
