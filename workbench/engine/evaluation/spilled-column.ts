import type {CellPosition, CellValue} from '@odoo/o-spreadsheet';
import type {Cell as Value} from '../functions/define';
import type {Evaluator} from './evaluator';
import {settled} from './settled';

/**
 * One column of a spill. It keeps the plain values, which are all that most columns have; what formulas read of it is
 * made once while they are evaluated, and forgotten after.
 */
export class SpilledColumn {
  readonly bottom: number;
  readonly #values: CellValue[];
  /** The one format of all cells, or each cell's own. */
  #format: string | undefined;
  #formats: (string | undefined)[] | undefined;
  /** Where the result is more than a value and a format, or other than what formulas read: errors, and links. */
  #special: Map<number, {result: Value; read: Value}> | undefined;
  #cells: readonly Value[] | undefined;

  constructor(
    evaluator: Evaluator,
    readonly head: CellPosition,
    readonly col: number,
    results: readonly Value[],
  ) {
    const count = results.length;
    const {getters} = evaluator;
    const {sheetId, row: top} = head;
    const {rows} = getters.getSheet(sheetId);
    this.bottom = top + count - 1;
    this.#values = new Array<CellValue>(count);
    let cells: Value[] | undefined;
    for (let index = 0; index < count; index++) {
      const id = rows[top + index]?.cells[col];
      const own = id === undefined ? undefined : getters.getCellById(id)?.format;
      const result = results[index] as Value;
      const cell = settled(evaluator, sheetId, col, top + index, result, own);
      if (cell !== result) {
        cells ??= [...results];
        cells[index] = cell;
      }
      this.#values[index] = cell.value;
      this.#noteFormat(index, cell.format, count);
      if (cell.message !== undefined || (cell.value !== result.value && result.value !== undefined)) {
        this.#special ??= new Map();
        this.#special.set(index, {result, read: cell});
      }
    }
    this.#cells = cells ?? results;
  }

  #noteFormat(index: number, format: string | undefined, count: number): void {
    if (this.#formats) this.#formats[index] = format;
    else if (index === 0) this.#format = format;
    else if (format !== this.#format) {
      this.#formats = new Array<string | undefined>(count).fill(this.#format, 0, index);
      this.#formats[index] = format;
    }
  }

  get top(): number {
    return this.head.row;
  }

  /** Whether it stands where the other stands and shows the same. Errors carry more than they show, and differ. */
  isSameAs(other: SpilledColumn): boolean {
    if (this.#special || other.#special || this.top !== other.top || this.bottom !== other.bottom) return false;
    for (let index = 0; index < this.#values.length; index++) {
      if (!Object.is(this.#values[index], other.#values[index])) return false;
      if (this.#formatAt(index) !== other.#formatAt(index)) return false;
    }
    return true;
  }

  #formatAt(index: number): string | undefined {
    return this.#formats ? this.#formats[index] : this.#format;
  }

  /** What formulas read in a row of the sheet. */
  at(row: number): Value {
    const index = row - this.head.row;
    const known = this.#cells?.[index] ?? this.#special?.get(index)?.read;
    if (known) return known;
    const value = this.#values[index] ?? null;
    const format = this.#formatAt(index);
    return format === undefined ? {value} : {value, format};
  }

  /** What the formula gave for a row of the sheet. */
  resultAt(row: number): Value {
    return this.#special?.get(row - this.head.row)?.result ?? this.at(row);
  }

  /** What formulas read of all its cells, from the first. */
  cells(): readonly Value[] {
    if (!this.#cells) {
      const cells = new Array<Value>(this.#values.length);
      for (let index = 0; index < cells.length; index++) cells[index] = this.at(this.head.row + index);
      this.#cells = cells;
    }
    return this.#cells;
  }

  /** Keeps no more than the values. */
  forgetCells(): void {
    this.#cells = undefined;
  }
}
