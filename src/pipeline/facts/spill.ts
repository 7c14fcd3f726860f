import * as fx from '../../formula/call';
import {type Node, type Operand, op, type ReferenceNode} from '../../formula/node';

/** A column that spills as many rows as its sheet has counting rows; the formula around it works cell by cell. */
export function spill(formula: Node): Node {
  return fx.ARRAYFORMULA(formula);
}

/** The first `rows` of `cells`: a spill as long as its sheet would reach the sheet's end and grow it. */
export function cut(cells: Node, rows: Operand): Node {
  return fx.ARRAY_CONSTRAIN(cells, rows, 1);
}

/** How many numbers a column has; 1 where it has none, as a spill has at least one row. */
export function rowsOf(numbers: Node): Node {
  return fx.MAX(1, fx.COUNT(numbers));
}

/** The rows of `cells` that meet all conditions; a single `""` where none does, instead of #N/A. */
export function pick(cells: Node, condition: Operand, ...conditions: Operand[]): Node {
  return fx.IFNA(fx.FILTER(cells, condition, ...conditions), '');
}

/** Larger than any row number or date: sorts what has none behind all others. */
export const BEHIND_ALL = op(9, '^', 9);

/** Smaller than any amount: sorts what has none before all others. */
export const BEFORE_ALL = op(0, '-', op(10, '^', 300));

/** Every row of a list, for ARRAY_CONSTRAIN, which wants a number. */
export const ALL_ROWS = BEHIND_ALL;

/** The same cells one row higher, their title included: for comparing each row with the one above. */
export function above(column: Node): Node {
  return fx.ARRAY_CONSTRAIN(shifted(column, -1), fx.ROWS(column), 1);
}

/** The same cells one row lower, for comparing each row with the one below. */
export function below(column: Node): Node {
  return fx.VSTACK(shifted(column, 1), '');
}

/** A list's cells and their title: the one cell of a list that is never an error. */
export function withTitle(column: Node): Node {
  return shifted(column, -1);
}

function shifted(column: Node, rows: number): ReferenceNode {
  if (column.kind !== 'reference' || column.firstRow === undefined || column.lastRow !== undefined) {
    throw new Error('Only a column that reaches down to the end of its sheet can be shifted.');
  }
  return {...column, firstRow: column.firstRow + rows};
}
