/** How the rows of a table are found in the data: each different name once, in alphabetical order. */
import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import {NONE} from '../calculation/scope';
import {asLongAs, spill} from '../calculation/spill';

/** The different keys among the rows that meet the condition, sorted. */
export function uniqueKeys(keys: Node, condition: Node): Node {
  return spill(fx.IFNA(fx.SORT(fx.UNIQUE(fx.FILTER(keys, condition))), ''));
}

/** 1, 2, 3 … beside the keys of a list, which starts in row 2. */
export function numbered(keys: Node): Node {
  return spill(fx.IF(op(keys, '=', ''), '', op(fx.ROW(keys), '-', 1)));
}

/** For each key of a list its name, as the first row that has the key writes it; `(none)` for a blank one. */
export function namesOf(listKeys: Node, numbers: Node, keys: Node, names: Node): Node {
  const written = fx.XLOOKUP(listKeys, keys, names, '');
  return perRow(numbers, fx.IF(op(listKeys, '=', ''), '', fx.IF(op(written, '=', ''), NONE, written)));
}

/** Every name that a filter can pick, sorted by key, whatever the filters are now: else one pick would hide the others. */
export function namesToPick(deals: Node, keys: Node, names: Node): Node {
  const name = fx.XLOOKUP(fx.SORT(fx.UNIQUE(fx.FILTER(keys, fx.ISNUMBER(deals)))), keys, names);
  return spill(fx.IFNA(fx.IF(op(name, '=', ''), NONE, name), ''));
}

/** A column as long as the list's numbers, blank where the list is empty. */
export function perRow(numbers: Node, column: Node): Node {
  return spill(asLongAs(numbers, fx.IF(fx.ISNUMBER(numbers), column, '')));
}

/**
 * What COUNTIF, SUMIF or COUNTIFS finds for each number of a list. The numbers are cut to the list's length first: each
 * criterion is one more pass over the data, and a blank one is no cheaper.
 */
export function foundPerRow(numbers: Node, find: (criteria: Node) => Node): Node {
  const criteria = asLongAs(numbers, numbers);
  return spill(fx.IF(fx.ISNUMBER(criteria), find(criteria), ''));
}
