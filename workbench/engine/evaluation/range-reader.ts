import type {CellPosition, Matrix, Range, Zone} from '@odoo/o-spreadsheet';
import type {Cell as Value} from '../functions/define';
import {isErrorValue} from '../functions/values';
import type {ColumnChanges, Moment} from './column-changes';
import type {EvaluatedCells} from './evaluated-cells';
import type {Evaluator} from './evaluator';
import type {RangeRead} from './known-results';
import type {SpilledColumn} from './spilled-column';

const blank: Value = Object.freeze({value: null});

/** Functions that ask where each cell of a range stands; all others ask it of a range's first cell at most. */
const asksForEveryPosition = /\b(ISFORMULA|FORMULATEXT|CELL)\(/i;

interface ReadColumn {
  readonly cells: readonly Value[];
  readonly at: Moment;
  isDoubted: boolean;
}

/**
 * Reads ranges for formulas. A column of a range is read once, however many formulas read it, and the same array handed
 * to all, in the next evaluation too if nothing in it has changed: what a look-up learns of it stays known, and what a
 * function gave for it. A cell is a value and its format, no more.
 */
export class RangeReader {
  readonly #evaluator: Evaluator;
  readonly #cells: EvaluatedCells;
  readonly #columns = new Map<string, Map<number, Map<number, ReadColumn>>>();
  readonly #changes: ColumnChanges;
  #size = 0;

  constructor(evaluator: Evaluator, cells: EvaluatedCells, changes: ColumnChanges) {
    this.#evaluator = evaluator;
    this.#cells = cells;
    this.#changes = changes;
  }

  /** How many cells are kept of what was read. */
  get size(): number {
    return this.#size;
  }

  /**
   * Keeps at most so many cells of what was read, and lets go of the rest. What is read first is kept: the tables, from
   * which the long work starts.
   */
  keep(mostCells: number): void {
    let kept = 0;
    for (const columns of this.#columns.values()) {
      for (const [col, known] of columns) {
        let size = 0;
        for (const {cells} of known.values()) size += cells.length;
        if (kept + size <= mostCells) kept += size;
        else columns.delete(col);
      }
    }
    this.#size = kept;
  }

  /** Lets go of everything that was read: what stands where it stood may be of another size. */
  forget(): void {
    this.#columns.clear();
    this.#size = 0;
  }

  /** Everything that was read may be other than it was. */
  doubtAll(): void {
    for (const columns of this.#columns.values()) {
      for (const known of columns.values()) for (const column of known.values()) column.isDoubted = true;
    }
  }

  /** The columns of a zone, which lies in the sheet and whose formulas are evaluated. Callers must not change them. */
  read(sheetId: string, {left, right, top, bottom}: Zone): Matrix<Value> {
    const matrix = new Array<Value[]>(right - left + 1);
    for (let col = left; col <= right; col++) matrix[col - left] = this.#column(sheetId, col, top, bottom) as Value[];
    return matrix;
  }

  /** Whether a range shows what it showed when it was read. Its formulas must be evaluated. */
  isUnchanged({sheetId, zone, at, columns}: RangeRead): boolean {
    if (!this.#changes.areAnySince(at, sheetId, zone.left, zone.right)) return true;
    return columns !== undefined && this.read(sheetId, zone).every((cells, index) => cells === columns[index]);
  }

  /** As `read`, each cell with its place. */
  readWithPositions(sheetId: string, zone: Zone): Matrix<Value> {
    return this.read(sheetId, zone).map((cells, column) =>
      cells.map((cell, row) => ({...cell, position: {sheetId, col: zone.left + column, row: zone.top + row}})),
    );
  }

  #column(sheetId: string, col: number, top: number, bottom: number): readonly Value[] {
    let inSheet = this.#columns.get(sheetId);
    if (!inSheet) {
      inSheet = new Map();
      this.#columns.set(sheetId, inSheet);
    }
    let known = inSheet.get(col);
    if (!known) {
      known = new Map();
      inSheet.set(col, known);
    }
    const key = top * 2 ** 24 + bottom;
    const before = known.get(key);
    if (before && !before.isDoubted && !this.#changes.areAnySince(before.at, sheetId, col, col)) return before.cells;
    const at = this.#changes.now;
    const read = this.#readColumn(sheetId, col, top, bottom);
    if (!before) this.#size += read.length;
    const cells = before && areSame(before.cells, read) ? before.cells : read;
    known.set(key, {cells, at, isDoubted: false});
    return cells;
  }

  #readColumn(sheetId: string, col: number, top: number, bottom: number): Value[] {
    const {getters} = this.#evaluator;
    const {rows} = getters.getSheet(sheetId);
    const spills = this.#cells.spillsIn(sheetId, col);
    const cells = new Array<Value>(bottom - top + 1);
    let row = top;
    while (row <= bottom) {
      let end = bottom + 1;
      let from: SpilledColumn | undefined;
      for (const spill of spills) {
        const first = spill.head.col === col ? spill.top + 1 : spill.top;
        if (row < first) end = Math.min(end, first);
        else if (row <= spill.bottom) from = spill;
      }
      if (from) {
        const spilled = this.#cells.cellsOf(from);
        end = Math.min(end, from.bottom + 1);
        for (; row < end; row++) cells[row - top] = spilled[row - from.top] as Value;
      } else {
        for (; row < end; row++) {
          const id = rows[row]?.cells[col];
          cells[row - top] = id === undefined ? blank : this.#cell({sheetId, col, row}, id);
        }
      }
    }
    if (cells[0]) cells[0] = {...cells[0], position: {sheetId, col, row: top}};
    return cells;
  }

  #cell(position: CellPosition, id: number): Value {
    const cell = this.#evaluator.getters.getCellById(id);
    if (!cell) return blank;
    if (!cell.isFormula) return this.#cells.literalAt(position, cell);
    const {value, format, message, errorOriginPosition} = this.#evaluator.computeAndSave(position) as Value & {
      errorOriginPosition?: CellPosition;
    };
    if (message !== undefined || errorOriginPosition !== undefined) {
      return {value, format, message, errorOriginPosition} as Value;
    }
    return format === undefined ? {value} : {value, format};
  }
}

function areSame(before: readonly Value[], after: readonly Value[]): boolean {
  for (let row = 0; row < after.length; row++) {
    const one = before[row] as Value;
    const other = after[row] as Value;
    if (one === other) continue;
    if (one.value !== other.value || one.format !== other.format || isErrorValue(other.value)) return false;
  }
  return true;
}

/**
 * Whether a formula needs `readWithPositions` for its ranges: ISFORMULA, FORMULATEXT or CELL stands in it.
 *
 * @param normalizedFormula the engine's, without texts: `=ISFORMULA(|R|)`. Names have the case in which they were
 *   typed.
 */
export function readsPositions(normalizedFormula: string): boolean {
  return asksForEveryPosition.test(normalizedFormula);
}

/** The part of a range that lies in its sheet; undefined where there is none. */
export function withinSheet({sheetId, zone}: Range, getters: Evaluator['getters']): Zone | undefined {
  const sheet = getters.getSheetZone(sheetId);
  const {left, top} = zone;
  const right = Math.min(zone.right, sheet.right);
  const bottom = Math.min(zone.bottom, sheet.bottom);
  return left > right || top > bottom ? undefined : {left, right, top, bottom};
}

/** Whether the range can be read: its cells are somewhere. Otherwise the engine says what is wrong with it. */
export function isReadable({zone, invalidSheetName}: Range): boolean {
  const {left, right, top, bottom} = zone;
  return !invalidSheetName && left >= 0 && top >= 0 && left <= right && top <= bottom;
}
