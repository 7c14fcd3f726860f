/** The three sentences on top of the overview: will we reach the quota, what closes this week, which part is weakest. */
import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells} from '../calculation/cells';
import {asLongAs} from '../calculation/spill';
import {inStageList} from '../calculation/stage-list';
import {reasonRungs} from '../groups/reasons';
import {NOTHING} from './metric';
import {settledShares} from './weak-spots';
import {amountInWords, join, percentInWords, plural} from './words';

export const SENTENCES: readonly {
  readonly id: string;
  readonly question: string;
  readonly formula: (cells: Cells) => Node;
}[] = [
  {id: 'quota', question: 'Will we reach our quota?', formula: quotaSentence},
  {id: 'week', question: 'How many deals are going to close this week?', formula: weekSentence},
  {id: 'weakest', question: 'Which part of our sales pipeline is the weakest, and why?', formula: weakestSentence},
];

function quotaSentence(cells: Cells): Node {
  const quota = cells.team('quota');
  const won = cells.team('wonValue');
  const forecast = cells.team('forecast');
  const period = fx.TRIM(cells.input('period'));
  const when = fx.IF(
    op(period, '=', 'Month'),
    'this month',
    fx.IF(op(period, '=', 'Year'), 'this year', 'this quarter'),
  );
  const wonSoFar = join(amountInWords(won), ' won (', percentInWords(op(won, '/', quota)), ')');
  const isWithin = op(forecast, '>=', quota);
  const theQuota = join('the quota of ', amountInWords(quota), ' for ', when);
  return fx.IFERROR(
    fx.IF(
      op(quota, '<=', 0),
      join('The quota for ', when, ' is 0: fill in Targets to see whether it will be reached.'),
      fx.IF(
        op(won, '>=', quota),
        join('Reached: ', theQuota, ', with ', wonSoFar, '.'),
        join(
          fx.IF(isWithin, 'Within reach: ', 'Not within reach yet: '),
          theQuota,
          '. ',
          wonSoFar,
          ', and ',
          amountInWords(forecast),
          ' with the weighted pipeline',
          fx.IF(isWithin, '.', join(': ', amountInWords(op(quota, '-', forecast)), ' short.')),
        ),
      ),
    ),
    join('No quota is set for ', when, ': fill in Targets to see whether it will be reached.'),
  );
}

function weekSentence(cells: Cells): Node {
  const deals = cells.forecast('closingThisWeek', 'deals');
  const overdue = cells.forecast('overdue', 'deals');
  const closing = fx.IF(
    op(deals, '=', 0),
    'No deal is expected to close this week',
    join(
      deals,
      plural(deals, ' deal is', ' deals are'),
      ' expected to close this week, worth ',
      amountInWords(cells.forecast('closingThisWeek', 'value')),
      ' (weighted ',
      amountInWords(cells.forecast('closingThisWeek', 'weighted')),
      ')',
    ),
  );
  const late = fx.IF(
    op(overdue, '=', 0),
    '; none is overdue.',
    join(
      '; ',
      overdue,
      plural(overdue, ' is', ' are'),
      ' overdue, worth ',
      amountInWords(cells.forecast('overdue', 'value')),
      '.',
    ),
  );
  return op(closing, '&', late);
}

function weakestSentence(cells: Cells): Node {
  const weakest = cells.metric('weakestStep');
  const shares = settledShares(cells);
  const step = fx.MATCH(fx.MIN(shares), shares, 0);
  const before = inStageList(cells, 'stage', step, 'rung');
  const counts = reasonRungs(cells, step);
  const most = fx.MAX(counts);
  const why = fx.IF(
    op(most, '=', 0),
    '.',
    join(
      ', the others most often left for “',
      fx.XLOOKUP(most, counts, asLongAs(cells.reasons('number'), cells.reasons('name')), ''),
      '” (',
      most,
      ').',
    ),
  );
  const bottleneck = cells.metric('bottleneck');
  const slow = fx.IF(
    op(bottleneck, '=', NOTHING),
    '',
    join(
      ' Deals are slowest in ',
      bottleneck,
      ': ',
      fx.ROUND(fx.XLOOKUP(bottleneck, cells.grid('stage'), cells.grid('averageDays'), 0), 0),
      ' days on average.',
    ),
  );
  const weak = fx.IF(
    op(weakest, '=', NOTHING),
    'The weakest step is not known yet: it takes 10 deals that have left a stage.',
    join(
      'The weakest step is from ',
      before,
      ' to ',
      weakest,
      ': ',
      percentInWords(fx.MIN(shares)),
      ' of the deals that left ',
      before,
      ' got there',
      why,
    ),
  );
  return fx.ARRAYFORMULA(op(weak, '&', slow));
}
