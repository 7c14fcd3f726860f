import type {Node} from '../../formula/node';
import type {CalculationColumn, Cells} from '../calculation/cells';
import type {Unit} from '../numbers/metric';

/** One column of a table whose rows come from the data: salespeople, sources, reasons, months. */
export interface GroupColumn<Id extends string> extends CalculationColumn<Id> {
  readonly formula: (cells: Cells) => Node;
  /** With a unit it stands in the table on the overview, under `header` and explained by `what`. */
  readonly unit?: Unit | 'text';
  /** What the row for all together says; without it the cell stays blank. */
  readonly total?: (cells: Cells) => Node;
}

/** The columns that the overview shows: those with a unit. */
export function shown<Id extends string>(columns: readonly GroupColumn<Id>[]): GroupColumn<Id>[] {
  return columns.filter(({unit}) => unit !== undefined);
}
