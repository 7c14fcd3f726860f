import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';

export interface SortKey {
  readonly key: Node;
  readonly ascending: boolean;
}

/** More rows than a sheet can have. */
const ALL = op(9, '^', 9);

/**
 * The rows that meet a condition, sorted. The keys ride along as further columns and are cut off in the end: SORT takes a
 * key of its own for a column's number as soon as FILTER leaves only one row of it.
 */
export function sortedRows(columns: readonly Node[], condition: Node, keys: readonly SortKey[]): Node {
  const list = fx.FILTER(fx.HSTACK(...columns, ...keys.map(({key}) => key)), condition);
  const by = keys.flatMap(({ascending}, index) => [columns.length + 1 + index, ascending]);
  return fx.ARRAY_CONSTRAIN(fx.SORT(list, ...by), ALL, columns.length);
}
