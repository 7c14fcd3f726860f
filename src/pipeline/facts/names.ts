/** The names that the overview's tables are about, each once, in alphabetical order: short, bounded lists of keys. */
import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {and, eq, ge, minus, or} from '../../formula/operators';
import type {StageType} from '../tables/stage-type';
import {keyOrNone, NONE} from './clean';
import {spilling} from './column';
import type {Cells, ColumnId, FactColumn} from './columns';
import {cut} from './spill';

/** Rows of a list of names. Of more names than that the last ones stand in no table. */
export const LIST_ROWS = 1000;

type Names = 'people' | 'sources' | 'reasons';
type Place = 'personNumber' | 'sourceNumber' | 'reasonNumber';

export const PEOPLE: readonly FactColumn<ColumnId<'people'>>[] = [
  keys('Salesperson key', ({deals}) => fx.FILTER(deals('salesperson'), fx.ISNUMBER(deals('first')))),
  ranked('people', 'Salespeople by value', ({deals, settings}, places) => {
    const isWonNow = and(fx.ISNUMBER(deals('wonOn')), ge(deals('wonOn'), settings('periodStart')));
    return [worth('personNumber', isWonNow, places, deals), worth('personNumber', isIn('Open', deals), places, deals)];
  }),
];

export const SOURCES: readonly FactColumn<ColumnId<'sources'>>[] = [
  keys('Source key', ({deals}) => fx.FILTER(deals('source'), fx.ISNUMBER(deals('first')))),
  ranked('sources', 'Sources by value', ({deals}, places) => [
    worth('sourceNumber', isIn('Won', deals), places, deals),
    fx.COUNTIFS(deals('sourceNumber'), places),
  ]),
];

export const REASONS: readonly FactColumn<ColumnId<'reasons'>>[] = [
  keys('Reason key', ({deals}) => fx.FILTER(deals('reason'), or(isIn('Lost', deals), isIn('Disqualified', deals)))),
  ranked('reasons', 'Reasons by deals', ({deals}, places) => [fx.COUNTIFS(deals('reasonNumber'), places)]),
];

/** The places of the names in the order in which the overview lists them: the highest first, of equal ones the first by name. */
function ranked(
  list: Names,
  header: string,
  by: (cells: Cells, places: Node) => [Node, ...Node[]],
): FactColumn<'ranked'> {
  return spilling('ranked', header, cells => {
    const count = fx.MAX(1, fx.COUNTIFS(cells[list]('key'), '?*'));
    const places = fx.SEQUENCE(count);
    const numbers = by(cells, places);
    const order = numbers.flatMap((_, index) => [index + 2, false]);
    return cut(fx.SORT(fx.HSTACK(places, ...numbers), ...order, 1, true), count);
  });
}

/** For each place the sum of the values of its deals that meet a condition. */
function worth(place: Place, condition: Node, places: Node, deals: Cells['deals']): Node {
  return fx.SUMIF(fx.IF(condition, deals(place), 0), places, deals('value'));
}

function isIn(state: StageType, deals: Cells['deals']): Node {
  return eq(deals('state'), state);
}

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
