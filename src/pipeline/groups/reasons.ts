import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells, ReasonColumn} from '../calculation/cells';
import {REASON_STEP} from '../calculation/scoped-deals';
import {asLongAs} from '../calculation/spill';
import {foundPerRow, namesOf, numbered, uniqueKeys} from './group';
import type {GroupColumn} from './group-column';

/** Each reason of a lost or disqualified deal. */
export const REASONS: readonly GroupColumn<ReasonColumn>[] = [
  {
    id: 'key',
    header: 'Reason key',
    what: 'Name as compared',
    formula: cells => uniqueKeys(cells.deals('reasonKey'), op(cells.deals('reasonKey'), '<>', '')),
  },
  {
    id: 'name',
    header: 'Reason',
    what: 'Each reason of a lost or disqualified deal; deals without one as (none).',
    unit: 'text',
    formula: cells =>
      namesOf(cells.reasons('key'), cells.reasons('number'), cells.deals('reasonKey'), cells.deals('reason')),
  },
  {
    id: 'number',
    header: 'Reason number',
    what: 'Counts the reasons from 1',
    formula: cells => numbered(cells.reasons('key')),
  },
  {
    id: 'deals',
    header: 'Deals',
    what: 'Lost and disqualified deals.',
    unit: 'count',
    formula: cells => foundPerRow(cells.reasons('number'), reason => fx.COUNTIF(cells.deals('reasonNumber'), reason)),
  },
  {
    id: 'value',
    header: 'Value',
    what: 'Sum of their values.',
    unit: 'money',
    formula: cells =>
      foundPerRow(cells.reasons('number'), reason =>
        fx.SUMIF(cells.deals('reasonNumber'), reason, cells.deals('value')),
      ),
  },
];

/** How many deals each reason has with each furthest rung of a row of rungs, or with one rung. */
export function reasonRungs(cells: Cells, rungs: Node): Node {
  const reasons = asLongAs(cells.reasons('number'), cells.reasons('number'));
  const codes = op(op(reasons, '*', REASON_STEP), '+', rungs);
  return fx.IF(fx.ISNUMBER(reasons), fx.COUNTIF(cells.deals('reasonAndRung'), codes), '');
}
