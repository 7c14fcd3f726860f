import type {Node} from '../../formula/node';
import {spill} from './spill';

interface Column<Id extends string, Given extends readonly unknown[]> {
  readonly id: Id;
  readonly header: string;
  readonly formula: (...given: Given) => Node;
}

interface More {
  readonly what?: string;
  readonly isDay?: true;
}

/** A column of one cell: what is worked out once. */
export function single<Id extends string, Given extends readonly unknown[]>(
  id: Id,
  header: string,
  formula: (...given: Given) => Node,
  more?: More,
): Column<Id, Given> & More {
  return {id, header, formula, ...more};
}

/** A column that spills down from its first cell. */
export function spilling<Id extends string, Given extends readonly unknown[]>(
  id: Id,
  header: string,
  formula: (...given: Given) => Node,
  more?: More,
): Column<Id, Given> & More {
  return single(id, header, (...given: Given) => spill(formula(...given)), more);
}
