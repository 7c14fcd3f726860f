import type {CellPosition, EvaluatedCell, Matrix} from '@odoo/o-spreadsheet';
import type {Cell as Value} from '../functions/define';
import type {Moment} from './column-changes';
import type {SheetZone} from './evaluator';

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

/**
 * What a formula gave. One that would read the same again gives the same again: an edit goes no further than to what it
 * changes, and most of what depends on it does not change.
 */
export interface Known {
  /** By its own cell. */
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

/** Whether two cells show the same; errors carry more than they show, and count as different. */
export function showSame(one: EvaluatedCell, other: EvaluatedCell): boolean {
  if (one === other) return true;
  return one.type !== 'error' && Object.is(one.value, other.value) && one.format === other.format;
}
