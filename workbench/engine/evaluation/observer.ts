import type {CellPosition} from '@odoo/o-spreadsheet';

/** Hears of every evaluation of a formula. Evaluations nest: a formula that reads another may start it. */
export interface EvaluationObserver {
  starts(position: CellPosition): void;
  /** `cells` is how many cells the formula filled, its own included. */
  ends(position: CellPosition, cells: number): void;
}
