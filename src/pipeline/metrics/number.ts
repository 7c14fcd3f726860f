import type {Node} from '../../formula/node';
import type {Cells} from '../facts/columns';
import type {Measure} from './measure';
import type {Unit} from './unit';

/**
 * One number of the overview, or a column of them. The overview, its notes, the docs, the JSON, what *About this number*
 * says and the tests are all read off these records.
 */
export interface NumberRecord {
  readonly id: string;
  readonly label: string;
  /** What it means, in the words of docs/metrics.md; becomes the note of its cell or its title. */
  readonly definition: string;
  readonly unit: Unit;
  /** Undefined for a name. */
  readonly measure?: Measure | undefined;
  /** Above 0 somebody should look. */
  readonly warns?: true | undefined;
}

/** A column of a table of the overview. */
export interface ColumnRecord extends NumberRecord {
  /** A title that is a formula, in the place of the label. */
  readonly title?: (cells: Cells) => Node;
  /** In these lines only; the others stay blank. */
  readonly only?: 'open' | 'rungs' | 'afterFirst';
  /** What the row for all together says: the cells above added up, the same number of all lines, or one of its own; blank without. */
  readonly total?: 'sum' | 'measure' | Measure;
  /** The question that the column belongs to, above its title. */
  readonly group?: string;
}

/** @param more of a column: where it shows something, and its total. */
export function figure(
  id: string,
  label: string,
  unit: Unit,
  definition: string,
  measure?: Measure,
  more?: Partial<ColumnRecord>,
): ColumnRecord {
  return {id, label, unit, definition, measure, ...more};
}
