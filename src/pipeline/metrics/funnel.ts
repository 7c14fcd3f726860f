import {minus, over} from '../../formula/operators';
import {inStageList} from '../facts/stage-list';
import type {StageType} from '../tables/stage-type';
import {count, formula, is, LINE, ratio, ref} from './measure';
import {type ColumnRecord, figure} from './number';
import {weakness, why} from './weak-spots';

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

/**
 * Under the funnel chart, what it draws: a name, an invisible spacer that centres the bar, and the bar (Google Sheets has no
 * funnel chart, so the funnel is a stacked bar); and what the sentence about the weakest step is made from.
 */
export const FUNNEL_CHART: readonly ColumnRecord[] = [
  figure(
    'stage',
    'Stage',
    'text',
    '',
    formula([ref('funnel', 'stage', 'all')], (_, stages) => stages),
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
  figure(
    'reached',
    'Deals',
    'count',
    '',
    formula([ref('funnel', 'reached', 'all')], (_, reached) => reached),
  ),
  // The number behind it keeps the text from running on to where the chart ends.
  figure('why', 'Why', 'text', '', why, {only: 'beforeLast'}),
  figure('weakness', 'Weakness', 'share', '', weakness),
];

function gone(id: string, label: string, definition: string, state: StageType): ColumnRecord {
  return figure(id, label, 'count', definition, count('deals', is('state', state), is('rung', LINE)));
}
