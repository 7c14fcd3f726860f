/** The columns of the deals' sheet that follow the filters: blank, 0 or without effect for a deal that does not pass. */
import {fx} from '../../formula/call';
import {type Node, type Operand, op} from '../../formula/node';
import type {StageType} from '../stages/stage';
import {asOfDay, monthNumber, periodStart} from './as-of';
import type {CalculationColumn, Cells, DealColumn, StageListColumn} from './cells';
import {lastWithin, perDeal} from './per-deal';
import {keyOrNone} from './scope';
import {asLongAs, orBehindAll, spill} from './spill';

/** Makes one number of a reason and a rung; more rungs than any pipeline has. */
export const REASON_STEP = 1000;

export const SCOPED_DEALS: readonly CalculationColumn<DealColumn>[] = [
  {
    id: 'state',
    header: 'State',
    what: 'Type of its current stage',
    formula: cells => perDeal(cells, fx.IF(op(cells.deals('inScope'), '=', 1), ofStage(cells, 'type'), '')),
  },
  {
    id: 'wonOn',
    header: 'Won on',
    what: 'Day of its first conversation at the Won stage, where it is won',
    isDay: true,
    formula: cells => {
      const wonStage = fx.XLOOKUP('Won', cells.stageList('type'), cells.stageList('number'), 0);
      const moment = orBehindAll(op(cells.log('stage'), '=', wonStage), cells.log('date'));
      const day = lastWithin(cells, moment, false, picked => fx.INT(picked));
      const state = asLongAs(cells.deals('dealNumber'), cells.deals('state'));
      return spill(fx.IF(op(state, '=', 'Won'), day, ''));
    },
  },
  {
    id: 'daysToClose',
    header: 'Days to close',
    what: 'Whole calendar days from first contact to won on; won deals only',
    formula: cells => difference(cells, cells.deals('wonOn'), cells.deals('firstContact')),
  },
  {
    id: 'probability',
    header: 'Probability',
    what: 'Of its stage; open deals only, 0 where the stage gives none',
    formula: cells =>
      whereOpen(cells, fx.IF(op(ofStage(cells, 'probability'), '=', ''), 0, ofStage(cells, 'probability'))),
  },
  {
    id: 'openValue',
    header: 'Open value',
    what: 'Value of an open deal',
    formula: cells => whereOpen(cells, cells.deals('value')),
  },
  {
    id: 'weighted',
    header: 'Weighted value',
    what: 'Value of an open deal × the probability of its stage',
    formula: cells =>
      perDeal(
        cells,
        fx.IF(fx.ISNUMBER(cells.deals('openValue')), op(cells.deals('openValue'), '*', cells.deals('probability')), ''),
      ),
  },
  {
    id: 'daysInStage',
    header: 'Days in stage',
    what: 'From in stage since to As of',
    formula: cells => difference(cells, asOfDay(cells), cells.deals('inStageSince')),
  },
  {
    id: 'daysSinceContact',
    header: 'Days since contact',
    what: 'From last contact to As of',
    formula: cells => difference(cells, asOfDay(cells), cells.deals('lastContact')),
  },
  {
    id: 'isOverTarget',
    isFlag: true,
    header: 'Is over target',
    what: '1 for an open deal in its stage for longer than the target days, else 0',
    formula: cells => flag(cells, beyondTarget(cells, 'daysInStage')),
  },
  {
    id: 'isStale',
    isFlag: true,
    header: 'Is stale',
    what: '1 for an open deal whose last contact is more than the target days of its stage ago, else 0',
    formula: cells => flag(cells, beyondTarget(cells, 'daysSinceContact')),
  },
  {
    id: 'isOverdue',
    isFlag: true,
    header: 'Is overdue',
    what: '1 for an open deal whose expected close is before As of, else 0',
    formula: cells =>
      flag(cells, known(cells.deals('expectedClose'), op(cells.deals('expectedClose'), '<', asOfDay(cells)))),
  },
  {
    id: 'isDue',
    isFlag: true,
    header: 'Is due',
    what: '1 for an open deal whose next step is on As of or earlier, else 0',
    formula: cells =>
      flag(cells, known(cells.deals('nextStepOn'), op(cells.deals('nextStepOn'), '<=', asOfDay(cells)))),
  },
  {
    id: 'movedBackFrom',
    header: 'Moved back from',
    what: 'Furthest rung of an open deal that stands at an earlier one, else 0',
    formula: cells =>
      perDeal(
        cells,
        op(
          isState(cells, 'Open'),
          '*',
          fx.IF(op(ofStage(cells, 'rung'), '<', cells.deals('furthestRung')), cells.deals('furthestRung'), 0),
        ),
      ),
  },
  {
    id: 'enteredMonth',
    header: 'Entered in month',
    what: 'Month number of first contact, 0 for a deal that does not pass the filters',
    formula: cells => monthWhere(cells, op(cells.deals('inScope'), '=', 1), cells.deals('firstContact')),
  },
  {
    id: 'wonMonth',
    header: 'Won in month',
    what: 'Month number of won on, else 0',
    formula: cells => monthWhere(cells, fx.ISNUMBER(cells.deals('wonOn')), cells.deals('wonOn')),
  },
  {
    id: 'lostMonth',
    header: 'Lost in month',
    what: 'Month number of the day a lost deal was lost, else 0',
    formula: cells => monthWhere(cells, op(cells.deals('state'), '=', 'Lost'), cells.deals('inStageSince')),
  },
  {
    id: 'prospectMonth',
    header: 'Prospect in month',
    what: "Month number of first contact, where it is the customer's first-ever sales conversation, else 0",
    formula: cells =>
      monthWhere(
        cells,
        op(
          op(
            op(cells.deals('inScope'), '=', 1),
            '*',
            op(cells.deals('firstMoment'), '=', cells.deals('customersFirstMoment')),
          ),
          '=',
          1,
        ),
        cells.deals('firstContact'),
      ),
  },
  {
    id: 'wonInPeriod',
    isFlag: true,
    header: 'Won in period',
    what: '1 where it was won in the period of As of, else 0',
    formula: cells => perDeal(cells, known(cells.deals('wonOn'), op(cells.deals('wonOn'), '>=', periodStart(cells)))),
  },
  {
    id: 'wonInPeriodValue',
    header: 'Value won in period',
    what: 'Value where it was won in the period of As of, else blank',
    formula: cells => perDeal(cells, fx.IF(op(cells.deals('wonInPeriod'), '=', 1), cells.deals('value'), '')),
  },
  {
    id: 'wonInPeriodDays',
    header: 'Days to close in period',
    what: 'Days to close where it was won in the period of As of, else blank',
    formula: cells => perDeal(cells, fx.IF(op(cells.deals('wonInPeriod'), '=', 1), cells.deals('daysToClose'), '')),
  },
  {
    id: 'wonValue',
    header: 'Won value',
    what: 'Value of a won deal',
    formula: cells => perDeal(cells, fx.IF(isState(cells, 'Won'), cells.deals('value'), '')),
  },
  {
    id: 'lostInPeriod',
    isFlag: true,
    header: 'Lost in period',
    what: '1 where it was lost in the period of As of, else 0',
    formula: cells =>
      perDeal(cells, op(isState(cells, 'Lost'), '*', op(cells.deals('inStageSince'), '>=', periodStart(cells)))),
  },
  {
    id: 'personNumber',
    header: 'Salesperson number',
    what: 'Place in the list of salespeople',
    formula: cells => placeIn(cells, cells.deals('personKey'), cells.people('key'), cells.people('number')),
  },
  {
    id: 'sourceNumber',
    header: 'Source number',
    what: 'Place in the list of sources',
    formula: cells => placeIn(cells, cells.deals('sourceKey'), cells.sources('key'), cells.sources('number')),
  },
  {
    id: 'reasonKey',
    header: 'Reason key',
    what: 'Reason of a lost or disqualified deal as compared, (none) without one',
    formula: cells =>
      perDeal(
        cells,
        fx.IF(
          op(op(isState(cells, 'Lost'), '+', isState(cells, 'Disqualified')), '>', 0),
          keyOrNone(cells.deals('reason')),
          '',
        ),
      ),
  },
  {
    id: 'reasonNumber',
    header: 'Reason number',
    what: 'Place in the list of reasons, 0 for a deal that is neither lost nor disqualified',
    formula: cells => placeIn(cells, cells.deals('reasonKey'), cells.reasons('key'), cells.reasons('number')),
  },
  {
    id: 'reasonAndRung',
    header: 'Reason and rung',
    what: `Reason number × ${REASON_STEP} + furthest rung`,
    formula: cells =>
      perDeal(cells, op(op(cells.deals('reasonNumber'), '*', REASON_STEP), '+', cells.deals('furthestRung'))),
  },
];

/** What the stage list says of each deal's current stage. */
function ofStage(cells: Cells, column: StageListColumn): Node {
  return fx.IFNA(fx.LOOKUP(cells.deals('stage'), cells.stageList('number'), cells.stageList(column)), '');
}

function isState(cells: Cells, state: StageType): Node {
  return op(cells.deals('state'), '=', state);
}

function whereOpen(cells: Cells, column: Node): Node {
  return perDeal(cells, fx.IF(isState(cells, 'Open'), column, ''));
}

/** 1 for an open deal that meets the condition, else 0. */
function flag(cells: Cells, condition: Node): Node {
  return perDeal(cells, op(isState(cells, 'Open'), '*', condition));
}

/** 1 where the number is there and the condition holds: a comparison takes a blank or a text for larger than any number. */
function known(number: Node, condition: Node): Node {
  return op(fx.ISNUMBER(number), '*', condition);
}

function beyondTarget(cells: Cells, days: 'daysInStage' | 'daysSinceContact'): Node {
  const target = ofStage(cells, 'targetDays');
  return known(target, op(cells.deals(days), '>', target));
}

function difference(cells: Cells, later: Operand, earlier: Node): Node {
  return perDeal(cells, fx.IF(op(fx.ISNUMBER(later), '*', fx.ISNUMBER(earlier)), op(later, '-', earlier), ''));
}

function monthWhere(cells: Cells, condition: Node, day: Node): Node {
  return perDeal(cells, fx.IF(condition, monthNumber(fx.IF(fx.ISNUMBER(day), day, 1)), 0));
}

function placeIn(cells: Cells, keys: Node, listKeys: Node, numbers: Node): Node {
  return perDeal(cells, fx.IF(op(keys, '=', ''), 0, fx.XLOOKUP(keys, listKeys, numbers, 0)));
}
