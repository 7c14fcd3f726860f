/**
 * The visible sheet Deals, and the table of deals that every number is made from: one row for each deal that passes the
 * filters, in pipeline order, the most valuable first. What only formulas read stands in hidden columns at the right.
 */
import {fx} from '../../formula/call';
import {and, eq, lt, or, times} from '../../formula/operators';
import {dayOr, isDate, numberOr, tidy} from './clean';
import {dealAndRung, HIGHEST_RUNG, rungIn} from './deal-and-rung';
import {beyondTarget, DAY, type DealFact, difference, fact, inLastRow, isState, ofStage, own, yes} from './deal-fact';
import {atConversation, atLogRow, firstFrom, ofPair, rowGiving} from './log-lookup';
import {placeIn} from './names';
import {lastName} from './pairs';
import {BEFORE_ALL, BEHIND_ALL, cut, pick, spill} from './spill';
import {inStageList} from './stage-list';

export const DEALS: readonly DealFact[] = [
  {
    ...fact('stage', '#', 'Place of its stage in the pipeline', cells => ofPair(cells, own(cells, 'first'), 'stage')),
    width: 32,
    format: '0',
  },
  {...fact('customer', 'Customer', 'As last written', cells => inLastRow(cells, 'customer', tidy)), width: 200},
  {
    ...fact('deal', 'Deal', 'As last written; blank for the unnamed deal', cells => inLastRow(cells, 'deal', tidy)),
    width: 130,
  },
  {
    ...fact('stageName', 'Stage', 'The stage of its last sales conversation', cells =>
      inStageList(cells, 'stage', own(cells, 'stage')),
    ),
    width: 130,
  },
  {
    ...fact('state', 'State', 'Type of its current stage', cells => inStageList(cells, 'type', own(cells, 'stage'))),
    width: 96,
  },
  {
    ...fact('value', 'Value', 'The last one given', cells => ofPair(cells, own(cells, 'first'), 'value')),
    width: 96,
    format: '#,##0',
  },
  {
    ...fact('probability', 'Probability', 'Of its stage; open deals only, 0 where the stage gives none', cells =>
      fx.IF(isState(cells, 'Open'), ofStage(cells, 'probability', 0), ''),
    ),
    width: 96,
    format: '0%',
  },
  {
    ...fact('weighted', 'Weighted', 'Value of an open deal × the probability of its stage', cells => {
      const [value, probability] = [own(cells, 'value'), own(cells, 'probability')];
      return fx.IF(and(fx.ISNUMBER(value), fx.ISNUMBER(probability)), times(value, probability), '');
    }),
    width: 96,
    format: '#,##0',
  },
  {
    ...fact('salesperson', 'Salesperson', 'The last one given', cells =>
      ofPair(cells, own(cells, 'first'), 'salesperson'),
    ),
    width: 130,
  },
  {
    ...fact('firstContact', 'First contact', 'Day of its first sales conversation', cells =>
      fx.INT(ofPair(cells, own(cells, 'first'), 'firstMoment')),
    ),
    width: 100,
    format: DAY,
  },
  {
    ...fact('lastContact', 'Last contact', 'Day of its last conversation, with or without a stage', cells =>
      fx.INT(atLogRow(cells, own(cells, 'last'), 'date')),
    ),
    width: 100,
    format: DAY,
  },
  {
    ...fact('inStageSince', 'In stage since', 'First day of the last unbroken run of its current stage', cells => {
      const stay = fx.LOOKUP(own(cells, 'last'), cells.stays('row'), cells.stays('row'));
      return fx.INT(atLogRow(cells, stay, 'date'));
    }),
    width: 100,
    format: DAY,
  },
  {
    ...fact('daysInStage', 'Days in stage', 'From in stage since to As of', cells =>
      difference(cells.settings('asOf'), own(cells, 'inStageSince')),
    ),
    width: 100,
    format: '0',
  },
  {
    ...fact('daysSinceContact', 'Days since contact', 'From last contact to As of', cells =>
      difference(cells.settings('asOf'), own(cells, 'lastContact')),
    ),
    width: 100,
    format: '0',
  },
  {
    ...yes('stale', 'Stale', 'the last contact is more than the target days of its stage ago', cells =>
      beyondTarget(cells, 'daysSinceContact'),
    ),
    width: 100,
  },
  {
    ...yes('overdue', 'Overdue', 'the expected close is before As of', cells =>
      and(fx.ISNUMBER(own(cells, 'expectedClose')), lt(own(cells, 'expectedClose'), cells.settings('asOf'))),
    ),
    width: 100,
  },
  {
    ...fact('furthestStage', 'Furthest stage', 'How far it got, whatever came after', cells =>
      inStageList(cells, 'stage', own(cells, 'rung'), 'rung'),
    ),
    width: 130,
  },
  {
    ...fact('wonOn', 'Won on', 'Day of its first conversation at the Won stage, where it is won', cells => {
      const wonRows = pick(cells.stays('row'), eq(cells.stays('stage'), cells.settings('wonStage')));
      const day = fx.INT(atLogRow(cells, firstFrom(own(cells, 'first'), wonRows), 'date'));
      return fx.IF(isState(cells, 'Won'), day, '');
    }),
    width: 100,
    format: DAY,
  },
  {
    ...fact('daysToClose', 'Days to close', 'Whole calendar days from first contact to won on; won deals only', cells =>
      difference(own(cells, 'wonOn'), own(cells, 'firstContact')),
    ),
    width: 100,
    format: '0',
  },
  {
    ...fact('expectedClose', 'Expected close', 'The last one given', cells =>
      dayOr(atConversation(cells, own(cells, 'closeRow'), 'expectedClose'), ''),
    ),
    width: 100,
    format: DAY,
  },
  {
    ...fact('nextStepOn', 'Next step on', 'As its last conversation plans it; blank where that plans none', cells =>
      inLastRow(cells, 'nextStepOn', day => dayOr(day, '')),
    ),
    width: 100,
    format: DAY,
  },
  {
    ...fact('reason', 'Reason', 'The last one given', cells => lastName(cells, own(cells, 'last'), 'reason')),
    width: 130,
  },
  {
    ...fact('source', 'Source', 'From Customers, the first row of the customer', cells =>
      ofPair(cells, own(cells, 'first'), 'source'),
    ),
    width: 130,
  },
  {
    ...fact(
      'daysBefore',
      'Days before pipeline',
      "From Account opened to the customer's first sales conversation",
      cells => ofPair(cells, own(cells, 'first'), 'daysBefore'),
    ),
    width: 130,
    format: '0',
  },
  {
    id: 'first',
    header: 'First row',
    what: 'Row of the log in which it begins',
    formula: ({pairs}) => {
      const value = numberOr(pairs('value'), BEFORE_ALL);
      const rows = fx.FILTER(fx.HSTACK(pairs('first'), pairs('last'), pairs('stage'), value), eq(pairs('passes'), 1));
      const sorted = fx.SORT(rows, 3, true, 4, false, 1, true);
      return spill(fx.IFNA(fx.ARRAY_CONSTRAIN(sorted, BEHIND_ALL, 2), ''));
    },
  },
  {id: 'last', header: 'Last row', what: 'Row of the log in which it ends'},
  fact('customerNumber', 'Customer number', 'As in the list of pairs', cells =>
    ofPair(cells, own(cells, 'first'), 'customer'),
  ),
  fact('rung', 'Furthest rung', 'Highest rung among its sales conversations, 1 if it logged none', cells => {
    const {stays} = cells;
    const rung = inStageList(cells, 'rung', cut(stays('stage'), cells.settings('stayRows')));
    const deal = ofPair(cells, cut(stays('row'), cells.settings('stayRows')), 'first');
    const first = own(cells, 'first');
    const sorted = fx.SORT(dealAndRung(deal, fx.IF(eq(rung, 0), 1, rung)));
    return rungIn(fx.LOOKUP(dealAndRung(first, HIGHEST_RUNG), sorted), first);
  }),
  yes('overTarget', 'Over target', 'it is in its stage for longer than the target days', cells =>
    beyondTarget(cells, 'daysInStage'),
  ),
  fact('closeRow', 'Row of expected close', 'Row of Conversations that gives it last, or its first one', cells =>
    rowGiving(cells, own(cells, 'last'), 'expectedClose', isDate),
  ),
  {
    ...fact(
      'prospectOn',
      'Prospect on',
      "First contact, where it is the customer's first-ever sales conversation",
      cells => {
        const first = own(cells, 'first');
        const isFirst = eq(ofPair(cells, first, 'firstMoment'), ofPair(cells, first, 'customersFirst'));
        return fx.IF(isFirst, own(cells, 'firstContact'), '');
      },
    ),
    isDay: true,
  },
  fact('personNumber', 'Salesperson number', 'Place in the list of salespeople', cells =>
    placeIn(cells.people('key'), own(cells, 'salesperson')),
  ),
  fact('sourceNumber', 'Source number', 'Place in the list of sources', cells =>
    placeIn(cells.sources('key'), own(cells, 'source')),
  ),
  fact(
    'reasonNumber',
    'Reason number',
    'Place in the list of reasons; 0 for a deal that is neither lost nor disqualified',
    cells => {
      const isGone = or(isState(cells, 'Lost'), isState(cells, 'Disqualified'));
      return fx.IF(isGone, placeIn(cells.reasons('key'), own(cells, 'reason')), 0);
    },
  ),
];
