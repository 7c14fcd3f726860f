import type {CellPosition, EvaluatedCell, Matrix} from '@odoo/o-spreadsheet';
import type {Cell as Value} from '../functions/define';
import type {ColumnChanges, Moment} from './column-changes';
import type {SheetZone} from './evaluator';
import {Positions} from './positions';
import type {RangeReader} from './range-reader';

/** A range that a formula read, as it was at a moment. */
export interface RangeRead extends SheetZone {
  readonly at: Moment;
  /** Its columns, where they are short: of a column whose cells are many formulas' not all change when one does. */
  readonly columns: Matrix<Value> | undefined;
}

/** A cell that a formula read. */
export interface CellRead {
  readonly position: CellPosition;
  readonly shown: EvaluatedCell;
}

export type Read = RangeRead | CellRead;

/** What a formula's cell shows. */
export interface Known {
  readonly shown: EvaluatedCell;
  /** What it read, in order; undefined where that does not tell whether it will show the same again. */
  readonly reads: readonly Read[] | undefined;
}

/** What looks at more than the cells that it reads, or gives something else every time. */
const asksForMore =
  /\b(NOW|TODAY|RAND|RANDARRAY|RANDBETWEEN|CELL|ISFORMULA|FORMULATEXT|INDIRECT|OFFSET|SUBTOTAL|SPILLED\.RANGE|PIVOT(\.\w+)*)\(/i;

/** Whether a formula gives the same whenever it reads the same. */
export function hangsOnReadsOnly(normalizedFormula: string): boolean {
  return !asksForMore.test(normalizedFormula);
}

/**
 * What formulas gave, and what they had read for it, in their order. A formula that would read the same again gives the
 * same again: an edit goes no further than to what it changes, and most of what depends on it does not change.
 */
export class KnownResults {
  readonly #known = new Positions<Known>();
  readonly #changes: ColumnChanges;
  readonly #reader: RangeReader;

  constructor(changes: ColumnChanges, reader: RangeReader) {
    this.#changes = changes;
    this.#reader = reader;
  }

  get(position: CellPosition): Known | undefined {
    return this.#known.get(position);
  }

  set(position: CellPosition, known: Known): void {
    this.#known.set(position, known);
  }

  delete(position: CellPosition): void {
    this.#known.delete(position);
  }

  clear(): void {
    this.#known.clear();
  }

  /** Whether the range shows what it showed when it was read. Its formulas must be evaluated. */
  isUnchanged({sheetId, zone, at, columns}: RangeRead): boolean {
    if (!this.#changes.areAnySince(at, sheetId, zone.left, zone.right)) return true;
    return columns !== undefined && this.#reader.read(sheetId, zone).every((cells, index) => cells === columns[index]);
  }
}

/** Whether two cells show the same; errors carry more than they show, and count as different. */
export function showSame(one: EvaluatedCell, other: EvaluatedCell): boolean {
  if (one === other) return true;
  return one.type !== 'error' && Object.is(one.value, other.value) && one.format === other.format;
}
