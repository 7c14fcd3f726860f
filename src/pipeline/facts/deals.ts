/**
 * The visible sheet Deals, and the table of deals that every number is made from: one row for each deal that passes the
 * filters, open ones first, then in pipeline order, the most valuable first. What only formulas read stands in hidden columns at the right.
 */
import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {and, eq, gt, lt, or, times} from '../../formula/operators';
import {DAY, MONEY} from '../tables/number-format';
import {dayOr, isDate, keyOrBlank, numberOr, tidy} from './clean';
import {closeNumber} from './close-number';
import {spilling} from './column';
import {dealAndRung, HIGHEST_RUNG, rungIn} from './deal-and-rung';
import {
  beyondTarget,
  type DealFact,
  difference,
  fact,
  fromPair,
  hidden,
  inLastRow,
  isState,
  ofStage,
  own,
  yes,
} from './deal-fact';
import {atConversation, atLogRow, firstFrom, givenDayOr, givenOr, inStageSince, ofPair, rowGiving} from './log-lookup';
import {placeIn} from './names';
import {lastName} from './pairs';
import {BEFORE_ALL, BEHIND_ALL, cut, pick} from './spill';
import {inStageList} from './stage-list';

/** How columns of a kind look. */
const NAME = {width: 130};
const AMOUNT = {width: 130, format: MONEY};
const DATE = {width: 130, format: DAY};
const DAYS = {width: 130, format: '0'};
const FLAG = NAME;

export const DEALS: readonly DealFact[] = [
  fact('stage', '#', {width: 32, format: '0'}, 'Place of its stage in the pipeline', cells => fromPair(cells, 'stage')),
  fact('customer', 'Customer', {width: 280}, 'As last written', cells => inLastRow(cells, 'customer', tidy)),
  fact('deal', 'Deal', NAME, 'As last written; blank for the unnamed deal', cells => inLastRow(cells, 'deal', tidy)),
  fact('stageName', 'Stage', NAME, 'The stage of its last sales conversation', cells =>
    inStageList(cells, 'stage', own(cells, 'stage')),
  ),
  fact('state', 'State', NAME, 'Type of its current stage', cells => inStageList(cells, 'type', own(cells, 'stage'))),
  fact('value', 'Value', AMOUNT, 'The last one given', cells => fromPair(cells, 'value')),
  fact(
    'probability',
    'Probability',
    {width: 130, format: '0%'},
    'Of its stage; open deals only, 0 where the stage gives none',
    cells => fx.IF(isState(cells, 'Open'), ofStage(cells, 'probability', 0), ''),
  ),
  fact('weighted', 'Weighted', AMOUNT, 'Value of an open deal × the probability of its stage', cells => {
    const [value, probability] = [own(cells, 'value'), own(cells, 'probability')];
    return fx.IF(and(fx.ISNUMBER(value), fx.ISNUMBER(probability)), times(value, probability), '');
  }),
  fact('salesperson', 'Salesperson', NAME, 'The last one given', cells => fromPair(cells, 'salesperson')),
  fact('firstContact', 'First contact', DATE, 'Day of its first sales conversation', cells =>
    fx.INT(fromPair(cells, 'firstMoment')),
  ),
  fact('lastContact', 'Last contact', DATE, 'Day of its last conversation, with or without a stage', cells =>
    fx.INT(atLogRow(cells, own(cells, 'last'), 'date')),
  ),
  fact('inStageSince', 'In stage since', DATE, 'First day of the last unbroken run of its current stage', cells =>
    inStageSince(cells, own(cells, 'last')),
  ),
  fact('daysInStage', 'Days in stage', DAYS, 'From in stage since to As of', cells =>
    difference(cells.settings('asOf'), own(cells, 'inStageSince')),
  ),
  fact('daysSinceContact', 'Days since contact', {width: 130, format: '0'}, 'From last contact to As of', cells =>
    difference(cells.settings('asOf'), own(cells, 'lastContact')),
  ),
  fact(
    'overTarget',
    'Over target',
    FLAG,
    'Yes: open, and it is in its stage for longer than the target days',
    yes(cells => beyondTarget(cells, 'daysInStage')),
  ),
  fact(
    'stale',
    'Stale',
    FLAG,
    'Yes: open, and the last contact is more than the target days of its stage ago',
    yes(cells => beyondTarget(cells, 'daysSinceContact')),
  ),
  fact(
    'overdue',
    'Overdue',
    FLAG,
    'Yes: open, and the expected close is before As of',
    yes(cells =>
      and(fx.ISNUMBER(own(cells, 'expectedClose')), lt(own(cells, 'expectedClose'), cells.settings('asOf'))),
    ),
  ),
  fact('furthestStage', 'Furthest stage', NAME, 'How far it got, whatever came after', cells =>
    inStageList(cells, 'stage', own(cells, 'rung'), 'rung'),
  ),
  fact('wonOn', 'Won on', DATE, 'Day of its first conversation at the Won stage, where it is won', cells => {
    const wonRows = pick(cells.stays('row'), eq(cells.stays('stage'), cells.settings('wonStage')));
    const day = fx.INT(atLogRow(cells, firstFrom(own(cells, 'first'), wonRows), 'date'));
    return fx.IF(isState(cells, 'Won'), givenDayOr(cells, own(cells, 'last'), 'wonOn', day), '');
  }),
  fact(
    'daysToClose',
    'Days to close',
    DAYS,
    'Whole calendar days from first contact to won on; won deals only',
    cells => difference(own(cells, 'wonOn'), own(cells, 'firstContact')),
  ),
  fact('expectedClose', 'Expected close', DATE, 'The last one given', cells =>
    dayOr(atConversation(cells, own(cells, 'closeRow'), 'expectedClose'), ''),
  ),
  fact('nextStep', 'Next step', NAME, 'As its last conversation plans it; blank where that plans none', cells =>
    inLastRow(cells, 'nextStep', tidy),
  ),
  fact('nextStepOn', 'Next step on', DATE, 'As its last conversation plans it; blank where that plans none', cells =>
    inLastRow(cells, 'nextStepOn', day => dayOr(day, '')),
  ),
  fact('reason', 'Reason', NAME, 'The last one given', cells => lastName(cells, own(cells, 'last'), 'reason')),
  fact('source', 'Source', NAME, 'From Customers, the first row of the customer', cells => fromPair(cells, 'source')),
  fact(
    'daysBefore',
    'Days before pipeline',
    {width: 130, format: '0'},
    "From Account opened to the customer's first sales conversation",
    cells => fromPair(cells, 'daysBefore'),
  ),
  spilling('first', 'First row', cells => {
    const {pairs} = cells;
    const isClosed = fx.IF(eq(inStageList(cells, 'type', pairs('stage')), 'Open'), 0, 1);
    const value = numberOr(pairs('value'), BEFORE_ALL);
    const columns = fx.HSTACK(pairs('first'), pairs('last'), isClosed, pairs('stage'), value);
    const sorted = fx.SORT(fx.FILTER(columns, eq(pairs('passes'), 1)), 3, true, 4, true, 5, false, 1, true);
    return fx.IFNA(fx.ARRAY_CONSTRAIN(sorted, BEHIND_ALL, 2), '');
  }),
  {id: 'last', header: 'Last row'},
  hidden('customerNumber', 'Customer number', cells => fromPair(cells, 'customer')),
  hidden(
    'rung',
    'Furthest rung',
    cells => {
      const {stays} = cells;
      const rung = inStageList(cells, 'rung', cut(stays('stage'), cells.settings('stayRows')));
      const deal = ofPair(cells, cut(stays('row'), cells.settings('stayRows')), 'first');
      const first = own(cells, 'first');
      const sorted = fx.SORT(dealAndRung(deal, fx.IF(eq(rung, 0), 1, rung)));
      const reached = rungIn(fx.LOOKUP(dealAndRung(first, HIGHEST_RUNG), sorted), first);
      const named = (stage: Node, otherwise: Node): Node => {
        const given = inStageList(cells, 'rung', keyOrBlank(stage), 'key');
        return fx.IF(gt(numberOr(given, 0), 0), given, otherwise);
      };
      return givenOr(cells, own(cells, 'last'), 'furthestStage', named, reached);
    },
    {what: 'Highest rung among its sales conversations, 1 if it logged none'},
  ),
  hidden(
    'noStep',
    'Without a next step',
    yes(cells => and(eq(own(cells, 'nextStep'), ''), eq(own(cells, 'nextStepOn'), ''))),
    {what: 'Yes: open, and its last conversation plans no next step'},
  ),
  hidden('closeRow', 'Row of expected close', cells => rowGiving(cells, own(cells, 'last'), 'expectedClose', isDate)),
  hidden('closeNumber', 'Expected close number', closeNumber),
  hidden(
    'prospectOn',
    'Prospect on',
    cells => {
      const isFirst = eq(fromPair(cells, 'firstMoment'), fromPair(cells, 'customersFirst'));
      return fx.IF(isFirst, own(cells, 'firstContact'), '');
    },
    {what: "First contact, where it is the customer's first-ever sales conversation", isDay: true},
  ),
  hidden('personNumber', 'Salesperson number', cells => placeIn(cells.people('key'), own(cells, 'salesperson'))),
  hidden('sourceNumber', 'Source number', cells => placeIn(cells.sources('key'), own(cells, 'source'))),
  hidden('reasonNumber', 'Reason number', cells => {
    const isGone = or(isState(cells, 'Lost'), isState(cells, 'Disqualified'));
    return fx.IF(isGone, placeIn(cells.reasons('key'), own(cells, 'reason')), 0);
  }),
];
