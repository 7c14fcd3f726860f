import * as fx from '../../formula/call';
import {eq, gt} from '../../formula/operators';
import {NONE} from '../facts/clean';
import type {ColumnId} from '../facts/columns';
import {type Formula, formula} from './measure';

/** The name at each place of a list of names, as the first of its deals writes it; `(none)` for a blank one. */
export function nameOf(
  list: 'people' | 'sources' | 'reasons',
  place: ColumnId<'deals'>,
  name: ColumnId<'deals'>,
): Formula {
  return formula([], ({cells, line}) => {
    const written = fx.XLOOKUP(line, cells.deals(place), cells.deals(name), '');
    const isBehindLast = gt(line, fx.COUNTIFS(cells[list]('key'), '?*'));
    return fx.IF(isBehindLast, '', fx.IF(eq(written, ''), NONE, written));
  });
}
