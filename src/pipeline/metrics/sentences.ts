/** The three sentences on top of the overview: will we reach the quota, what closes this week, which part is weakest. */
import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {eq, ge, gt, join, le, lt, minus, over} from '../../formula/operators';
import {NOTHING} from '../facts/quotas';
import {amountInWords, averageInWords, countInWords, percentInWords, plural} from '../facts/words';
import {type Formula, formula, type Here, type Ref, ref} from './measure';

export type SentenceId = 'quota' | 'week' | 'weakest';

export const SENTENCES: readonly {
  readonly id: SentenceId;
  readonly question: string;
  readonly measure: Formula;
}[] = [
  {
    id: 'quota',
    question: 'Will we reach our quota?',
    measure: formula([team('quota'), team('wonValue'), team('forecast')], quotaSentence),
  },
  {
    id: 'week',
    question: 'How many deals are going to close this week?',
    measure: formula(
      [
        closing('closingThisWeek', 'deals'),
        closing('closingThisWeek', 'value'),
        closing('closingThisWeek', 'weighted'),
        closing('overdue', 'deals'),
        closing('overdue', 'value'),
      ],
      weekSentence,
    ),
  },
  {
    id: 'weakest',
    question: 'Which part of our sales pipeline is the weakest, and why?',
    measure: formula([card('weakestStep'), card('bottleneck')], weakestSentence),
  },
];

function team(id: string): Ref {
  return ref('salespeople', id, 'total');
}

function closing(line: string, id: string): Ref {
  return ref('forecast', id, line);
}

function card(line: string): Ref {
  return ref('metrics', 'value', line);
}

const FILL_IN = ': fill in Targets to see whether it will be reached.';

function quotaSentence({cells}: Here, quota: Node, won: Node, forecast: Node): Node {
  const when = cells.settings('period');
  const amount = (of: Node): Node => amountInWords(of, cells.money);
  const wonSoFar = join(amount(won), ' won (', percentInWords(over(won, quota)), ')');
  const isWithin = ge(forecast, quota);
  const theQuota = join('the quota of ', amount(quota), ' for ', when);
  const short = join(': ', amount(minus(quota, forecast)), ' short.');
  const open = join(
    fx.IF(isWithin, 'Within reach: ', 'Not within reach yet: '),
    theQuota,
    '. ',
    wonSoFar,
    ', and ',
    amount(forecast),
    ' with the weighted pipeline',
    fx.IF(isWithin, '.', short),
  );
  const reached = fx.IF(ge(won, quota), join('Reached: ', theQuota, ', with ', wonSoFar, '.'), open);
  const none = join('The quota for ', when, ` is 0${FILL_IN}`);
  return fx.IFERROR(fx.IF(le(quota, 0), none, reached), join('No quota is set for ', when, FILL_IN));
}

function weekSentence(
  {cells}: Here,
  deals: Node,
  value: Node,
  weighted: Node,
  overdue: Node,
  overdueValue: Node,
): Node {
  const amount = (of: Node): Node => amountInWords(of, cells.money);
  const expected = join(
    countInWords(deals),
    plural(deals, ' deal is', ' deals are'),
    ' expected to close this week, worth ',
    amount(value),
    ' (weighted ',
    amount(weighted),
    ')',
  );
  const late = join(
    '; ',
    countInWords(overdue),
    plural(overdue, ' is', ' are'),
    ' overdue, worth ',
    amount(overdueValue),
    '.',
  );
  return join(
    fx.IF(eq(deals, 0), 'No deal is expected to close this week', expected),
    fx.IF(eq(overdue, 0), '; none is overdue.', late),
  );
}

function weakestSentence({cells, number}: Here, weakest: Node, bottleneck: Node): Node {
  const weakness = number(ref('funnelChart', 'weakness', 'butFirst'));
  const lowest = fx.MIN(weakness);
  const before = fx.XLOOKUP(lowest, weakness, number(ref('funnel', 'stage', 'butLast')), '');
  const weak = join(
    'The weakest step of all time is from ',
    before,
    ' to ',
    weakest,
    ': ',
    percentInWords(lowest),
    ' of the deals that left got there',
    number(ref('weakest', 'value', 'why')),
    '.',
  );
  const known = fx.IF(lt(lowest, 1), weak, 'No step loses deals: all that left a stage got to the next one.');
  const ofGrid = (id: string): Node => number(ref('stages', id, 'all'));
  const days = averageInWords(fx.XLOOKUP(bottleneck, ofGrid('stage'), ofGrid('averageDays'), 0));
  const target = fx.XLOOKUP(bottleneck, cells.stageList('stage'), cells.stageList('targetDays'), 0);
  const planned = fx.IF(gt(target, 0), join(', ', target, ' planned'), '');
  const slow = join(' Slowest: ', bottleneck, ', ', days, ' days on average', planned, '.');
  return join(
    fx.IF(eq(weakest, NOTHING), 'The weakest step is not known yet: it takes 10 deals that have left a stage.', known),
    fx.IF(eq(bottleneck, NOTHING), '', slow),
  );
}
