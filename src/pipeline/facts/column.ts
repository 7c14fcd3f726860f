import type {Node} from '../../formula/node';
import type {Cells, FactColumn} from './columns';
import {spill} from './spill';

type More = Pick<FactColumn, 'what' | 'isDay'>;

/** A column of one cell: what is worked out once. */
export function single<Id extends string>(
  id: Id,
  header: string,
  formula: (cells: Cells) => Node,
  more?: More,
): FactColumn<Id> {
  return {id, header, formula, ...more};
}

/** A column that spills down from its first cell. */
export function spilling<Id extends string>(
  id: Id,
  header: string,
  formula: (cells: Cells) => Node,
  more?: More,
): FactColumn<Id> {
  return single(id, header, cells => spill(formula(cells)), more);
}
