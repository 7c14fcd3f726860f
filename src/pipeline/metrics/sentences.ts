/** The three sentences on top of the overview: will we reach the quota, what closes this week, which part is weakest. */
import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {eq, ge, join, le, minus, over} from '../../formula/operators';
import {NOTHING} from '../facts/quotas';
import {amountInWords, percentInWords, plural} from '../facts/words';
import {type Formula, formula, type Here, type Ref, ref} from './measure';

export const SENTENCES: readonly {
  readonly id: string;
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
  const wonSoFar = join(amountInWords(won), ' won (', percentInWords(over(won, quota)), ')');
  const isWithin = ge(forecast, quota);
  const theQuota = join('the quota of ', amountInWords(quota), ' for ', when);
  const short = join(': ', amountInWords(minus(quota, forecast)), ' short.');
  const open = join(
    fx.IF(isWithin, 'Within reach: ', 'Not within reach yet: '),
    theQuota,
    '. ',
    wonSoFar,
    ', and ',
    amountInWords(forecast),
    ' with the weighted pipeline',
    fx.IF(isWithin, '.', short),
  );
  const reached = fx.IF(ge(won, quota), join('Reached: ', theQuota, ', with ', wonSoFar, '.'), open);
  const none = join('The quota for ', when, ` is 0${FILL_IN}`);
  return fx.IFERROR(fx.IF(le(quota, 0), none, reached), join('No quota is set for ', when, FILL_IN));
}

function weekSentence(_: Here, deals: Node, value: Node, weighted: Node, overdue: Node, overdueValue: Node): Node {
  const expected = join(
    deals,
    plural(deals, ' deal is', ' deals are'),
    ' expected to close this week, worth ',
    amountInWords(value),
    ' (weighted ',
    amountInWords(weighted),
    ')',
  );
  const late = join(
    '; ',
    overdue,
    plural(overdue, ' is', ' are'),
    ' overdue, worth ',
    amountInWords(overdueValue),
    '.',
  );
  return join(
    fx.IF(eq(deals, 0), 'No deal is expected to close this week', expected),
    fx.IF(eq(overdue, 0), '; none is overdue.', late),
  );
}

function weakestSentence({number}: Here, weakest: Node, bottleneck: Node): Node {
  const weakness = number(ref('funnelChart', 'weakness', 'butFirst'));
  const lowest = fx.MIN(weakness);
  const ofStep = (section: string, id: string): Node =>
    fx.XLOOKUP(lowest, weakness, number(ref(section, id, 'butLast')), '');
  const weak = join(
    'The weakest step is from ',
    ofStep('funnel', 'stage'),
    ' to ',
    weakest,
    ': ',
    percentInWords(lowest),
    ' of the deals that left ',
    ofStep('funnel', 'stage'),
    ' got there',
    ofStep('funnelChart', 'why'),
    '.',
  );
  const ofGrid = (id: string): Node => number(ref('stages', id, 'all'));
  const days = fx.ROUND(fx.XLOOKUP(bottleneck, ofGrid('stage'), ofGrid('averageDays'), 0), 0);
  const slow = join(' Deals are slowest in ', bottleneck, ': ', days, ' days on average.');
  return join(
    fx.IF(eq(weakest, NOTHING), 'The weakest step is not known yet: it takes 10 deals that have left a stage.', weak),
    fx.IF(eq(bottleneck, NOTHING), '', slow),
  );
}
