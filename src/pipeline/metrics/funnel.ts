import * as fx from '../../formula/call';
import {eq, join, minus, over} from '../../formula/operators';
import {NOTHING} from '../facts/quotas';
import {inStageList} from '../facts/stage-list';
import {countInWords, percentInWords, shortened} from '../facts/words';
import type {StageType} from '../tables/stage-type';
import {count, formula, is, LINE, ratio, ref} from './measure';
import {type ColumnRecord, figure} from './number';
import {weakness} from './weak-spots';

/** How far deals get: one row for each rung (Open stages and the Won stage). */
export const FUNNEL: readonly ColumnRecord[] = [
  figure(
    'stage',
    'Stage',
    'text',
    'The Open stages and the Won stage, in pipeline order.',
    formula([], ({cells, line}) => inStageList(cells, 'stage', line, 'rung')),
  ),
  figure(
    'reached',
    'Reached',
    'count',
    'Deals whose furthest rung is this one or a later one. A skipped stage counts as passed; moving back changes where the deal stands, not how far it got. So the funnel never widens.',
    count('deals', is('rung', LINE, '>=')),
  ),
  figure(
    'conversion',
    'Conversion',
    'share',
    'Rungs from 2 on: reached ÷ reached at the rung before.',
    ratio('reached', {id: 'reached', line: 'before'}),
    {only: 'afterFirst'},
  ),
  figure(
    'fromStart',
    'From start',
    'share',
    'Reached ÷ reached at rung 1.',
    ratio('reached', {id: 'reached', line: 'first'}),
  ),
  figure(
    'settledConversion',
    'Settled',
    'share',
    'Rungs from 2 on: of the deals that reached the rung before and are not still open there, the share that reached this one: reached ÷ (reached + lost there + disqualified there).',
    ratio('reached', 'reached', {id: 'lostHere', line: 'before'}, {id: 'disqualifiedHere', line: 'before'}),
    {only: 'afterFirst'},
  ),
  gone('lostHere', 'Lost here', 'Lost deals whose furthest rung it is.', 'Lost'),
  gone('disqualifiedHere', 'No fit here', 'Disqualified deals whose furthest rung it is.', 'Disqualified'),
  gone('openHere', 'Open here', 'Open deals whose furthest rung it is.', 'Open'),
];

/** Stages that get a colour each: a series each, so a column each. Of more than that all have one colour. */
const MOST_COLOURS = 12;

/** How many series the bars of the funnel chart have, besides the spacer. */
export function funnelSeries(rungs: number): number {
  return rungs > MOST_COLOURS ? 1 : rungs;
}

/**
 * Under the funnel chart, what it draws: a label, an invisible spacer that centres the bar, and the bar (Google Sheets has no
 * funnel chart, so the funnel is a stacked bar), which is a series of its own for each stage, 0 in all other lines; and what
 * the sentence about the weakest step is made from.
 */
export function funnelChart(rungs: number): readonly ColumnRecord[] {
  const series = funnelSeries(rungs);
  const bars = Array.from({length: series}, (_, index) =>
    figure(
      `bar${index + 1}`,
      'Deals',
      'count',
      '',
      formula([ref('funnel', 'reached', 'all')], ({line}, reached) =>
        series === 1 ? reached : fx.IF(eq(line, index + 1), reached, 0),
      ),
    ),
  );
  return [
    figure(
      'label',
      'Stage',
      'text',
      '',
      formula(
        [ref('funnel', 'stage', 'all'), ref('funnel', 'reached', 'all'), ref('funnel', 'fromStart', 'all')],
        (_, stages, reached, shares) => {
          const share = fx.IF(fx.ISNUMBER(shares), percentInWords(fx.IF(fx.ISNUMBER(shares), shares, 0)), NOTHING);
          return join(shortened(stages, LONGEST_LABEL), ' · ', countInWords(reached), ' · ', share);
        },
      ),
    ),
    figure(
      'spacer',
      'Spacer',
      'count',
      '',
      formula([ref('funnel', 'reached', 'first'), ref('funnel', 'reached', 'all')], (_, first, all) =>
        over(minus(first, all), 2),
      ),
    ),
    ...bars,
    figure('weakness', 'Weakness', 'share', '', weakness),
  ];
}

/** A longer name would push the numbers behind it out of a chart's axis. */
const LONGEST_LABEL = 28;

function gone(id: string, label: string, definition: string, state: StageType): ColumnRecord {
  return figure(id, label, 'count', definition, count('deals', is('state', state), is('rung', LINE)));
}
