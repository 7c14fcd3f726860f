/**
 * The calculation sheet that judges each row of Conversations, in the same row: what the log takes over, worked out once.
 * Row 1 stands beside the header and never counts.
 */
import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import {endOfAsOf} from './as-of';
import type {CalculationColumn, Cells, RowColumn} from './cells';
import {dateOrZero, isDate, key, NO_NAME} from './clean';
import {spill} from './spill';

export const ROWS: readonly CalculationColumn<RowColumn>[] = [
  {
    id: 'customerKey',
    header: 'Customer key',
    what: 'Customer as compared',
    formula: cells => spill(key(cells.conversations('customer'))),
  },
  {
    id: 'stageKey',
    header: 'Stage key',
    what: 'Stage as compared',
    formula: cells => spill(key(cells.conversations('stage'), NO_NAME)),
  },
  {
    id: 'stage',
    header: 'Stage number',
    what: 'Place of its stage in the pipeline: 0 where it is blank, -1 where Stages lacks it',
    formula: cells =>
      spill(
        fx.IF(
          op(cells.rows('stageKey'), '=', ''),
          0,
          fx.XLOOKUP(cells.rows('stageKey'), cells.stageList('key'), cells.stageList('number'), -1),
        ),
      ),
  },
  {
    id: 'status',
    header: 'Status',
    what: '2: counts. 1: planned, dated after As of. 0: empty, or left out',
    formula: cells => {
      const date = cells.conversations('date');
      const named = op(cells.rows('customerKey'), '<>', '');
      const staged = op(cells.rows('stage'), '>=', 0);
      const past = op(dateOrZero(date), '<', endOfAsOf(cells));
      return spill(op(isDate(date), '*', fx.IF(past, op(op(2, '*', named), '*', staged), 1)));
    },
  },
];

/** Rows of Conversations that count. */
export function counting(cells: Cells): Node {
  return op(cells.rows('status'), '=', 2);
}
