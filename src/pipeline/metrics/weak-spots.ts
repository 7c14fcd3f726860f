import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {and, eq, ge, gt, join, lt, over, plus} from '../../formula/operators';
import {NONE} from '../facts/clean';
import type {Cells} from '../facts/columns';
import {NOTHING} from '../facts/quotas';
import {formula, type Ref, ref} from './measure';

const LEAST_STAYS = 5;
const LEAST_SETTLED = 10;
/** Behind every share: a step with too few deals is never the lowest. */
const NO_SHARE = 2;

const ofGrid = (id: string): Ref => ref('stages', id, 'all');

/** The name of the Open stage where deals stay longest for its target. */
export const bottleneck = formula([ofGrid('averageDays'), ofGrid('stays')], ({cells, number}, average, stays) => {
  const target = fx.SUMIF(cells.stageList('number'), number(ofGrid('number')), cells.stageList('targetDays'));
  const anyTarget = gt(fx.COUNTIFS(cells.stageList('type'), 'Open', cells.stageList('targetDays'), '>0'), 0);
  const enough = and(fx.ISNUMBER(average), ge(stays, LEAST_STAYS));
  const forTarget = fx.IF(gt(target, 0), over(average, target), -1);
  const slowness = fx.IF(enough, fx.IF(anyTarget, forTarget, average), -1);
  const highest = fx.MAX(slowness);
  return fx.ARRAYFORMULA(fx.IF(lt(highest, 0), NOTHING, fx.XLOOKUP(highest, slowness, number(ofGrid('stage')))));
});

/** The name of the rung that the smallest share of the settled deals reaches. */
export const weakestStep = formula([ref('funnel', 'settledConversion', 'butFirst')], ({number}) => {
  const weakness = number(ref('funnelChart', 'weakness', 'butFirst'));
  const names = number(ref('funnel', 'stage', 'butFirst'));
  return fx.IF(ge(fx.MIN(weakness), NO_SHARE), NOTHING, fx.XLOOKUP(fx.MIN(weakness), weakness, names));
});

/** For each rung its settled conversion, or more than 1 where too few deals are settled or it is the first. */
export const weakness = formula(
  [
    ref('funnel', 'reached', 'butFirst'),
    ref('funnel', 'lostHere', 'butLast'),
    ref('funnel', 'disqualifiedHere', 'butLast'),
    ref('funnel', 'settledConversion', 'butFirst'),
  ],
  (_, reached, lost, disqualified, shares) => {
    const enough = ge(plus(reached, lost, disqualified), LEAST_SETTLED);
    return fx.VSTACK(NO_SHARE, fx.IF(enough, shares, NO_SHARE));
  },
);

/** The rung before the weakest step. */
export function rungBeforeWeakest(cells: Cells): Node {
  const weakness = cells.overview('funnelChart', 'weakness', 'butFirst');
  return fx.XLOOKUP(fx.MIN(weakness), weakness, fx.SEQUENCE(fx.ROWS(weakness)));
}

/** Why most of the deals left that got there and no further, for the end of a sentence; blank where none did. */
export function whyWeakest(cells: Cells): Node {
  const reasons = fx.SEQUENCE(fx.MAX(1, fx.COUNTIFS(cells.reasons('key'), '?*')));
  const rung = cells.overview('weakest', 'value', 'rung');
  const counts = fx.COUNTIFS(cells.deals('reasonNumber'), reasons, cells.deals('rung'), rung);
  const most = fx.MAX(counts);
  const name = fx.XLOOKUP(fx.XLOOKUP(most, counts, reasons), cells.deals('reasonNumber'), cells.deals('reason'), '');
  const given = join(', the others most often left for “', fx.IF(eq(name, ''), NONE, name), '” (', most, ')');
  return fx.ARRAYFORMULA(fx.IF(gt(most, 0), given, ''));
}
