/**
 * The unbroken runs of a deal's sales conversations at one stage, in the order of the log. A stay ends with the first row
 * of the deal's next stay; the last one of a deal has not ended.
 */
import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {and, eq, gt, le, minus, ne, or} from '../../formula/operators';
import {spilling} from './column';
import type {Cells, ColumnId, FactColumn} from './columns';
import {startsDeal} from './log';
import {atLogRow, ofPair} from './log-lookup';
import {above, below, cut, pick} from './spill';

export const STAYS: readonly FactColumn<ColumnId<'stays'>>[] = [
  spilling('row', 'Stay from row', cells => {
    const standing = cells.log('standing');
    const isNew = or(startsDeal(cells), ne(standing, above(standing)));
    return pick(fx.ROW(standing), fx.ISNUMBER(standing), and(gt(standing, 0), isNew));
  }),
  spilling('stage', 'Stay at stage', cells => fx.IFNA(atLogRow(cells, own(cells), 'standing'), ''), {
    what: 'Stage number',
  }),
  spilling(
    'length',
    'Days stayed',
    cells => {
      const next = cut(below(cells.stays('row')), cells.settings('stayRows'));
      const counts = and(le(next, ofPair(cells, own(cells), 'last')), ofPair(cells, own(cells), 'passes'));
      const day = (rows: Node) => fx.INT(atLogRow(cells, rows, 'date'));
      return fx.IFERROR(fx.IF(counts, minus(day(next), day(own(cells))), ''), '');
    },
    {what: 'Of a completed stay of a deal that passes the filters, else blank'},
  ),
  spilling(
    'wonCustomer',
    'Won customer',
    cells => {
      const isWon = and(eq(cells.pairs('passes'), 1), eq(cells.pairs('stage'), cells.settings('wonStage')));
      return fx.IFNA(ofPair(cells, own(cells), fx.IF(isWon, cells.pairs('customer'), 0)), '');
    },
    {what: 'Number of its customer where the deal passes and is won, else 0'},
  ),
];

function own(cells: Cells): Node {
  return cut(cells.stays('row'), cells.settings('stayRows'));
}
