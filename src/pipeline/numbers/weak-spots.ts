import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells} from '../calculation/cells';
import {NOTHING} from './metric';

const LEAST_STAYS = 5;
const LEAST_SETTLED = 10;
/** Behind every share: a step with too few deals is never the lowest. */
const NO_SHARE = 2;

/** The name of the Open stage where deals stay longest for its target. */
export function bottleneck(cells: Cells): Node {
  const average = cells.grid('averageDays');
  const target = fx.LOOKUP(cells.grid('number'), cells.stageList('number'), cells.stageList('targetDays'));
  const hasTarget = op(op(fx.ISNUMBER(target), '*', op(target, '>', 0)), '=', 1);
  const anyTarget = op(fx.COUNTIFS(cells.stageList('type'), 'Open', cells.stageList('targetDays'), '>0'), '>', 0);
  const enough = op(fx.ISNUMBER(average), '*', op(cells.grid('stays'), '>=', LEAST_STAYS));
  const slowness = fx.IF(
    op(enough, '=', 1),
    fx.IF(anyTarget, fx.IF(hasTarget, op(average, '/', target), -1), average),
    -1,
  );
  const highest = fx.MAX(slowness);
  return fx.ARRAYFORMULA(fx.IF(op(highest, '<', 0), NOTHING, fx.XLOOKUP(highest, slowness, cells.grid('stage'))));
}

/** The name of the rung that the smallest share of the settled deals reaches. */
export function weakestStep(cells: Cells): Node {
  const shares = settledShares(cells);
  const lowest = fx.MIN(shares);
  return fx.ARRAYFORMULA(fx.IF(op(lowest, '>=', NO_SHARE), NOTHING, fx.XLOOKUP(lowest, shares, cells.steps('stage'))));
}

/** For each rung from 2 on its settled conversion, or more than 1 where too few deals are settled. */
export function settledShares(cells: Cells): Node {
  const reached = cells.steps('reached');
  const settled = op(
    op(reached, '+', cells.steps('lostHere', 'before')),
    '+',
    cells.steps('disqualifiedHere', 'before'),
  );
  return fx.IF(op(settled, '>=', LEAST_SETTLED), op(reached, '/', settled), NO_SHARE);
}
