import type {CellPosition, Zone} from '@odoo/o-spreadsheet';
import {dependentsOfSpill, filledBy, reachedFrom} from './dependents';
import type {EvaluatedCells} from './evaluated-cells';
import type {Evaluator} from './evaluator';
import {Positions} from './positions';
import type {RunningFormulas} from './running-formulas';
import {holds} from './zones';

/** The formulas that the next round evaluates a second time, with all that depends on them. */
export class FormulasDueAgain {
  readonly #evaluator: Evaluator;
  readonly #cells: EvaluatedCells;
  readonly #running: RunningFormulas;
  #due = new Positions<true>();

  constructor(evaluator: Evaluator, cells: EvaluatedCells, running: RunningFormulas) {
    this.#evaluator = evaluator;
    this.#cells = cells;
    this.#running = running;
  }

  has(position: CellPosition): boolean {
    return this.#due.has(position);
  }

  /** Hands them over, and starts anew. */
  take(): Positions<true> {
    const due = this.#due;
    this.#due = new Positions();
    return due;
  }

  add(positions: readonly CellPosition[]): void {
    for (const position of positions) this.#due.set(position, true);
    const filled = positions.map(position => filledBy(this.#evaluator, position));
    for (const further of reachedFrom(this.#evaluator, filled).keys()) this.#due.set(further, true);
  }

  /** The formulas that have read cells which the formula there has filled, or cleared, only now. */
  addReadersOf({sheetId}: CellPosition, zone: Zone): void {
    const spill = {sheetId, zone};
    const stale: CellPosition[] = [];
    for (const dependent of dependentsOfSpill(this.#evaluator, spill)) {
      const hasRead = this.#cells.has(dependent) || this.#running.hasRead(dependent, spill);
      if (hasRead && !holds(spill, dependent)) stale.push(dependent);
    }
    if (stale.length > 0) this.add(stale);
  }

  /** The other formulas that the spill stood in the way of: they may have room now. */
  addBlockedBy({sheetId, col, row}: CellPosition, zone: Zone): void {
    const {spreadingRelations, blockedArrayFormulas} = this.#evaluator;
    const blocked = spreadingRelations
      .searchFormulaPositionsSpreadingOn(sheetId, zone)
      .filter(other => blockedArrayFormulas.has(other) && !(other.col === col && other.row === row));
    if (blocked.length > 0) this.add(blocked);
  }
}
