import {fx} from '../../formula/call';
import {type Node, type Operand, op} from '../../formula/node';

/** A column that spills as many rows as its sheet has counting rows; the formula around it works cell by cell. */
export function spill(formula: Node): Node {
  return fx.ARRAYFORMULA(formula);
}

/** As many rows of `cells` as `counted` has numbers, at least one: a longer spill would reach the sheet's end and grow it. */
export function asLongAs(counted: Node, cells: Node): Node {
  return fx.ARRAY_CONSTRAIN(cells, fx.MAX(1, fx.COUNT(counted)), 1);
}

/** The rows of `cells` that meet all conditions; a single `""` where none does, instead of #N/A. */
export function pick(cells: Operand, ...conditions: Operand[]): Node {
  return fx.IFNA(fx.FILTER(cells, ...conditions), '');
}

/** How many different `numbers` stand in the rows that meet all conditions. */
export function countDistinct(numbers: Node, ...conditions: Node[]): Node {
  return fx.COUNT(fx.UNIQUE(fx.IFNA(fx.FILTER(numbers, ...conditions), '')));
}

/** Larger than any row number of a sheet (10 million cells): sorts blank rows behind all others. */
const BEHIND_ALL = op(9, '^', 9);

/** A group's number as a sort column: rows without one go to the end, whatever an engine does with blanks. */
export function groupOrder(group: Node): Node {
  return fx.IF(fx.ISNUMBER(group), group, BEHIND_ALL);
}

/** A number as a sort column that puts the rows without one behind all others of their group. */
export function orBehindAll(condition: Node, number: Node): Node {
  return fx.IF(condition, number, BEHIND_ALL);
}
