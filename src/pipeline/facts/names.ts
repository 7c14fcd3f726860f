/** The names that the overview's tables are about, each once, in alphabetical order: short, bounded lists of keys. */
import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {eq, minus, or} from '../../formula/operators';
import {keyOrNone, NONE} from './clean';
import {spilling} from './column';
import type {Cells, ColumnId, FactColumn} from './columns';
import {cut} from './spill';

/** Rows of a list of names. Of more names than that the last ones stand in no table. */
export const LIST_ROWS = 1000;

export const PEOPLE: readonly FactColumn<'key'>[] = [
  keys('Salesperson key', ({deals}) => fx.FILTER(deals('salesperson'), fx.ISNUMBER(deals('first')))),
];

export const SOURCES: readonly FactColumn<'key'>[] = [
  keys('Source key', ({deals}) => fx.FILTER(deals('source'), fx.ISNUMBER(deals('first')))),
];

export const REASONS: readonly FactColumn<'key'>[] = [
  keys('Reason key', ({deals}) =>
    fx.FILTER(deals('reason'), or(eq(deals('state'), 'Lost'), eq(deals('state'), 'Disqualified'))),
  ),
];

/** What the dropdowns of the overview's filters offer. */
export const FILTER_NAMES: readonly FactColumn<ColumnId<'filterNames'>>[] = [
  toPick('salesperson', 'Salespeople to pick'),
  toPick('source', 'Sources to pick'),
];

/** The place of each name in a list of keys, from 1; 0 where it is not listed. */
export function placeIn(keys: Node, names: Node): Node {
  return fx.XLOOKUP(keyOrNone(names), keys, minus(fx.ROW(keys), 1), 0);
}

/**
 * Each name once before it becomes a key: thousands of deals share a dozen names. Where FILTER finds nothing, its #N/A becomes
 * the blank key, which is none.
 */
function keys(header: string, names: (cells: Cells) => Node): FactColumn<'key'> {
  return spilling('key', header, cells => {
    const sorted = fx.SORT(fx.UNIQUE(keyOrNone(fx.UNIQUE(names(cells)))));
    return cut(fx.IFNA(sorted, ''), LIST_ROWS - 1);
  });
}

/** Every name that a filter can pick, sorted by key, whatever the filters are now: else one pick would hide the others. */
function toPick(id: ColumnId<'filterNames'>, header: string): FactColumn<ColumnId<'filterNames'>> {
  return spilling(id, header, cells => {
    const names = fx.UNIQUE(fx.FILTER(cells.pairs(id), fx.ISNUMBER(cells.pairs('firstMoment'))));
    const name = fx.XLOOKUP(fx.SORT(fx.UNIQUE(keyOrNone(names))), keyOrNone(names), names);
    return cut(fx.IFNA(fx.IF(eq(name, ''), NONE, name), ''), LIST_ROWS - 1);
  });
}
