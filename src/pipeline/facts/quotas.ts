/** The quotas of Targets, each salesperson once: of one listed twice the first row counts. */
import * as fx from '../../formula/call';
import {and, eq, ne} from '../../formula/operators';
import {keysBelowHeader, NO_NAME, numberOr} from './clean';
import {spilling} from './column';
import type {ColumnId, FactColumn} from './columns';
import {LIST_ROWS} from './names';
import {cut, pick} from './spill';

/** Shown where there is nothing to divide or average: never 0 %, never an error. */
export const NOTHING = '–';

export const QUOTAS: readonly FactColumn<ColumnId<'quotas'>>[] = [
  spilling('key', 'Quota key', cells => {
    const keys = keysBelowHeader(cells.targets('salesperson'));
    return cut(fx.UNIQUE(pick(keys, and(ne(keys, ''), ne(keys, NO_NAME)))), LIST_ROWS - 1);
  }),
  spilling('quota', 'Quota per month', cells => {
    const keys = keysBelowHeader(cells.targets('salesperson'));
    const quota = fx.XLOOKUP(cells.quotas('key'), keys, numberOr(cells.targets('quotaPerMonth'), NOTHING), '');
    return fx.IF(eq(cells.quotas('key'), ''), '', quota);
  }),
];
