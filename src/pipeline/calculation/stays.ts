/**
 * The unbroken runs of a deal's sales conversations at one stage, in the order of the log. A stay ends with the first row
 * of the deal's next run; the last one of a deal has not ended.
 */
import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {CalculationColumn, Cells, LogColumn, StayColumn} from './cells';
import {asLongAs, pick, spill} from './spill';

export const STAYS: readonly CalculationColumn<StayColumn>[] = [
  {
    id: 'dealNumber',
    header: 'Stay of deal',
    what: 'Deal number',
    formula: cells => spill(atStart(cells, 'dealNumber')),
  },
  {id: 'stage', header: 'Stay at stage', what: 'Stage number', formula: cells => spill(atStart(cells, 'stage'))},
  {
    id: 'day',
    header: 'Stay since',
    what: 'Day of its first row',
    isDay: true,
    formula: cells => spill(fx.IFNA(fx.INT(fx.FILTER(cells.log('date'), cells.log('startsRun'))), '')),
  },
  {
    id: 'inScope',
    isFlag: true,
    header: 'In scope',
    what: '1 where its deal passes the filters',
    formula: cells => spill(atStart(cells, 'inScope')),
  },
  {
    id: 'length',
    header: 'Days stayed',
    what: 'Of a completed stay in scope, else blank',
    formula: cells => {
      const completed = op(cells.stays('dealNumber'), '=', cells.staysBelow('dealNumber'));
      const counts = op(op(completed, '*', op(cells.stays('inScope'), '=', 1)), '*', fx.ISNUMBER(cells.stays('day')));
      const days = op(cells.staysBelow('day'), '-', cells.stays('day'));
      return spill(asLongAs(cells.stays('dealNumber'), fx.IF(op(counts, '=', 1), days, '')));
    },
  },
];

function atStart(cells: Cells, column: LogColumn): Node {
  return pick(cells.log(column), cells.log('startsRun'));
}
