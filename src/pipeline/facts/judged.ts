/**
 * The sheet that judges each row of Conversations, in the same row: whether it counts, and at which stage. Row 1 stands
 * beside the header and never counts.
 */
import * as fx from '../../formula/call';
import {lt, ne, plus} from '../../formula/operators';
import {BLANK_KEY, isDate, keyOrBlank, tidy} from './clean';
import type {FactColumn} from './columns';
import {spill} from './spill';

/** What stands in the place of a stage's number beside a row that does not count. */
export const PLANNED = -1;
export const NOT_COUNTED = -2;

export const JUDGED: readonly FactColumn<'stage'>[] = [
  {
    id: 'stage',
    header: 'Stage number',
    formula: cells => {
      const {conversations, stageList} = cells;
      const date = conversations('date');
      const isPast = fx.IFERROR(lt(date, plus(cells.settings('asOf'), 1)), false);
      const stage = fx.XLOOKUP(
        keyOrBlank(conversations('stage')),
        fx.VSTACK(BLANK_KEY, stageList('key')),
        fx.VSTACK(0, stageList('number')),
        NOT_COUNTED,
      );
      const ofPast = fx.IF(ne(tidy(conversations('customer')), ''), stage, NOT_COUNTED);
      return spill(fx.IF(isDate(date), fx.IF(isPast, ofPast, PLANNED), NOT_COUNTED));
    },
  },
];
