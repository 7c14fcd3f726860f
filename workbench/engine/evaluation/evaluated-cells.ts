import type {CellPosition, EvaluatedCell, Zone} from '@odoo/o-spreadsheet';
import type {Cell as Value} from '../functions/define';
import type {CellStore, Evaluator} from './evaluator';
import {Positions} from './positions';
import {isTextFormat} from './settled';
import {engineCell, shownCell} from './shown-cell';
import {SpilledColumn} from './spilled-column';

/**
 * What every cell shows. Only formulas are kept as the engine's cells; a cell that holds a value shows that value, and
 * what a formula spills is kept by column. The engine keeps an object of nine attributes for each cell that is not blank.
 */
export class EvaluatedCells implements CellStore {
  readonly #evaluator: Evaluator;
  readonly #formulas = new Positions<EvaluatedCell>();
  readonly #spills = new Positions<SpilledColumn[]>();
  readonly #columns = new Map<string, Map<number, SpilledColumn[]>>();
  readonly #withCells = new Set<SpilledColumn>();

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
  }

  /** The formula's cell, if it is evaluated. */
  has(position: CellPosition): boolean {
    return this.#formulas.has(position);
  }

  get(position: CellPosition): EvaluatedCell | undefined {
    const formula = this.#formulas.get(position);
    if (formula) return formula;
    const cell = this.#evaluator.getters.getCell(position);
    if (cell?.isFormula) return undefined;
    const spilled = cell?.content ? undefined : this.spilledAt(position);
    const result = spilled ? spilled.resultAt(position.row) : cell && literal(cell);
    if (!result || (result.value === null && result.format === undefined)) return undefined;
    return shownCell(this.#evaluator, position, result);
  }

  set(position: CellPosition, cell: EvaluatedCell): void {
    this.#formulas.set(position, cell);
  }

  delete(position: CellPosition): void {
    this.#formulas.delete(position);
  }

  clear(): void {
    this.#formulas.clear();
    this.#spills.clear();
    this.#columns.clear();
    this.#withCells.clear();
  }

  keys(): CellPosition[] {
    return this.#evaluator.getters.getSheetIds().flatMap(sheetId => this.keysForSheet(sheetId));
  }

  keysForSheet(sheetId: string): CellPosition[] {
    const found = new Positions<true>();
    const {getters} = this.#evaluator;
    for (const {id} of getters.getCells(sheetId)) found.set(getters.getCellPosition(id), true);
    for (const columns of this.#columns.get(sheetId)?.values() ?? []) {
      for (const {col, top, bottom} of columns) {
        for (let row = top; row <= bottom; row++) found.set({sheetId, col, row}, true);
      }
    }
    return [...found.keys()].filter(position => this.get(position) !== undefined);
  }

  /**
   * Keeps what a formula spills. Its first cell is the formula's own.
   *
   * @param before what it spilled the last time, which is kept where it is the same
   * @returns the columns of the sheet that are other than before
   */
  spill(
    head: CellPosition,
    columns: readonly (readonly Value[])[],
    before: readonly SpilledColumn[],
  ): readonly number[] {
    const changed: number[] = [];
    const kept = columns.map((results, index) => {
      const col = head.col + index;
      const column = new SpilledColumn(this.#evaluator, head, col, results);
      const last = before[index];
      if (last && column.isSameAs(last)) return last;
      changed.push(col);
      return column;
    });
    this.#spills.set(head, kept);
    let inSheet = this.#columns.get(head.sheetId);
    if (!inSheet) {
      inSheet = new Map();
      this.#columns.set(head.sheetId, inSheet);
    }
    for (const column of kept) {
      this.#withCells.add(column);
      inSheet.set(column.col, [...(inSheet.get(column.col) ?? []), column]);
    }
    return changed;
  }

  /** Takes a formula's spill back, and hands it over. */
  takeBack(head: CellPosition): readonly SpilledColumn[] {
    const inSheet = this.#columns.get(head.sheetId);
    const columns = this.#spills.get(head) ?? [];
    for (const column of columns) {
      this.#withCells.delete(column);
      inSheet?.set(
        column.col,
        (inSheet.get(column.col) ?? []).filter(other => other !== column),
      );
    }
    this.#spills.delete(head);
    return columns;
  }

  /** The spills that fill cells of a column of a sheet. */
  spillsIn(sheetId: string, col: number): readonly SpilledColumn[] {
    return this.#columns.get(sheetId)?.get(col) ?? [];
  }

  spilledAt({sheetId, col, row}: CellPosition): SpilledColumn | undefined {
    const columns = this.spillsIn(sheetId, col);
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index] as SpilledColumn;
      if (row >= column.top && row <= column.bottom) return column;
    }
    return undefined;
  }

  /** Whether a spill of another formula fills cells of the zone. */
  isSpilledInto(sheetId: string, zone: Zone): boolean {
    for (let col = zone.left; col <= zone.right; col++) {
      if (this.spillsIn(sheetId, col).some(({top, bottom}) => top <= zone.bottom && bottom >= zone.top)) return true;
    }
    return false;
  }

  /** What formulas read of a spill's column. */
  cellsOf(column: SpilledColumn): readonly Value[] {
    this.#withCells.add(column);
    return column.cells();
  }

  /** Lets go of what is only of use while formulas are evaluated. */
  forgetCells(): void {
    for (const column of this.#withCells) column.forgetCells();
    this.#withCells.clear();
  }

  /** What formulas read of a cell that holds a value: the value, but of a link its label. */
  literalAt(position: CellPosition, cell: Parameters<typeof literal>[0]): Value {
    const value = literal(cell);
    if (typeof value.value !== 'string' || value.value.charCodeAt(0) !== bracket) return value;
    const shown = engineCell(this.#evaluator, position, value);
    return shown.format === undefined ? {value: shown.value} : {value: shown.value, format: shown.format};
  }
}

const bracket = 91;

/**
 * The value of a cell that holds no formula. Plain text is the text that was typed, even where it looks like a number. An
 * empty text shows as a blank: it only stands in the way of spills.
 */
function literal(cell: {content?: string; parsedValue?: unknown; format?: string | undefined}): Value {
  const {content, parsedValue = null, format} = cell;
  const shown = parsedValue === '' ? null : parsedValue;
  const value = (format && shown !== null && isTextFormat(format) ? content : shown) as Value['value'];
  return format === undefined ? {value} : {value, format};
}
