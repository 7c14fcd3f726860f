import type {CellPosition, Zone} from '@odoo/o-spreadsheet';
import {filledBy} from './dependents';
import type {Evaluator} from './evaluator';
import type {Positions} from './positions';
import {isInside, meet} from './zones';

interface Pending {
  readonly position: CellPosition;
  /** What the formula filled when it was last evaluated. */
  readonly zone: Zone;
}

/** How far down from its top a range is looked at for spills that come from beside it. */
const rowsLookedAt = 3;

/**
 * The formulas that wait to be evaluated. Before a range is read, those are evaluated that fill cells of it: a formula
 * that read first would have to be evaluated a second time.
 */
export class PendingFormulas {
  readonly #columns = new Map<string, Map<number, Pending[]>>();
  readonly #spills = new Map<string, Pending[]>();
  readonly #evaluator: Evaluator;
  readonly #positions: Positions<true>;

  constructor(evaluator: Evaluator, positions: Positions<true>) {
    this.#evaluator = evaluator;
    this.#positions = positions;
    for (const position of positions.keys()) {
      const {zone} = filledBy(evaluator, position);
      const pending = {position, zone};
      const {sheetId, col} = position;
      const columns = this.#columns.get(sheetId) ?? new Map<number, Pending[]>();
      this.#columns.set(sheetId, columns);
      listIn(columns, col).push(pending);
      if (zone.left !== zone.right || zone.top !== zone.bottom) listIn(this.#spills, sheetId).push(pending);
    }
  }

  /**
   * The waiting formulas that stand in the range, or fill cells of it as far as is known; with `guess` also those that
   * are new and may fill some.
   */
  filling(sheetId: string, zone: Zone, guess: boolean): CellPosition[] {
    const columns = this.#columns.get(sheetId);
    if (!columns) return [];
    const found: CellPosition[] = [];
    for (let col = zone.left; col <= zone.right; col++) {
      const inColumn = columns.get(col);
      if (!inColumn) continue;
      const waiting = inColumn.filter(pending => this.#waits(pending));
      if (waiting.length === 0) columns.delete(col);
      else if (waiting.length < inColumn.length) columns.set(col, waiting);
      for (const {position} of waiting) if (isInside(position, zone)) found.push(position);
    }
    const spills = this.#spills.get(sheetId);
    if (spills) {
      const waiting = spills.filter(pending => this.#waits(pending));
      this.#spills.set(sheetId, waiting);
      for (const spill of waiting) {
        if (meet(spill.zone, zone) && !isInside(spill.position, zone)) found.push(spill.position);
      }
    }
    if (columns.size === 0) this.#columns.delete(sheetId);
    else if (guess) this.#addNeighbours(sheetId, zone, found);
    return found;
  }

  #waits({position}: Pending): boolean {
    return !this.#evaluator.evaluatedCells.has(position);
  }

  /** A formula spills over blank cells only, so the nearest cell above or to the left of a blank may reach it. */
  #addNeighbours(sheetId: string, zone: Zone, found: CellPosition[]): void {
    const {getters} = this.#evaluator;
    const {rows} = getters.getSheet(sheetId);
    const isBlank = (col: number, row: number): boolean => {
      const id = rows[row]?.cells[col];
      const cell = id === undefined ? undefined : getters.getCellById(id);
      return !cell || !(cell.isFormula || cell.content);
    };
    const add = (col: number, row: number): void => {
      const position = {sheetId, col, row};
      if (!this.#positions.has(position) || this.#evaluator.evaluatedCells.has(position)) return;
      const isKnown = this.#evaluator.spreadingRelations.isArrayFormula(position);
      if (!isKnown && !isInside(position, zone)) found.push(position);
    };
    for (let col = zone.left; col <= zone.right; col++) {
      let top = zone.top;
      while (top > 0 && isBlank(col, top)) top--;
      if (top < zone.top && !isBlank(col, top)) add(col, top++);
      for (
        let row = Math.max(top, zone.top - rowsLookedAt);
        row < zone.top + rowsLookedAt && row <= zone.bottom;
        row++
      ) {
        if (!isBlank(col, row)) continue;
        let left = col - 1;
        while (left >= 0 && isBlank(left, row)) left--;
        if (left >= 0) add(left, row);
      }
    }
  }
}

function listIn<K>(lists: Map<K, Pending[]>, key: K): Pending[] {
  let list = lists.get(key);
  if (!list) {
    list = [];
    lists.set(key, list);
  }
  return list;
}
