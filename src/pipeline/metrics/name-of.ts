import * as fx from '../../formula/call';
import {eq} from '../../formula/operators';
import {NONE} from '../facts/clean';
import type {ColumnId} from '../facts/columns';
import {type Formula, formula} from './measure';

/** The name at each place of a list of names, as the first of its deals writes it; `(none)` for a blank one. */
export function nameOf(place: ColumnId<'deals'>, name: ColumnId<'deals'>): Formula {
  return formula([], ({cells, line}) => {
    const names = fx.IF(eq(cells.deals(name), ''), NONE, cells.deals(name));
    // Below the last place the list is blank, which a lookup would take for a blank cell.
    return fx.IF(fx.ISNUMBER(line), fx.XLOOKUP(line, cells.deals(place), names, ''), '');
  });
}
