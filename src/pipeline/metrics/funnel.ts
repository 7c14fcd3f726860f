import {minus, over} from '../../formula/operators';
import {inStageList} from '../facts/stage-list';
import type {StageType} from '../tables/stage-type';
import {count, formula, is, LINE, ratio} from './measure';
import type {ColumnRecord} from './number';
import {weakness, why} from './weak-spots';

/** How far deals get: one row for each rung (Open stages and the Won stage). */
export const FUNNEL: readonly ColumnRecord[] = [
  {
    id: 'stage',
    label: 'Stage',
    definition: 'The Open stages and the Won stage, in pipeline order.',
    unit: 'text',
    measure: formula([], ({cells, line}) => inStageList(cells, 'stage', line, 'rung')),
  },
  {
    id: 'reached',
    label: 'Reached',
    definition:
      'Deals whose furthest rung is this one or a later one. A skipped stage counts as passed; moving back changes where the deal stands, not how far it got. So the funnel never widens.',
    unit: 'count',
    measure: count('deals', is('rung', LINE, '>=')),
  },
  {
    id: 'conversion',
    label: 'Conversion',
    definition: 'Rungs from 2 on: reached ÷ reached at the rung before.',
    unit: 'share',
    only: 'afterFirst',
    measure: ratio('reached', {id: 'reached', line: 'before'}),
  },
  {
    id: 'fromStart',
    label: 'From start',
    definition: 'Reached ÷ reached at rung 1.',
    unit: 'share',
    measure: ratio('reached', {id: 'reached', line: 'first'}),
  },
  {
    id: 'settledConversion',
    label: 'Settled',
    definition:
      'Rungs from 2 on: of the deals that reached the rung before and are not still open there, the share that reached this one: reached ÷ (reached + lost there + disqualified there).',
    unit: 'share',
    only: 'afterFirst',
    measure: ratio('reached', 'reached', {id: 'lostHere', line: 'before'}, {id: 'disqualifiedHere', line: 'before'}),
  },
  gone('lostHere', 'Lost here', 'Lost deals whose furthest rung it is.', 'Lost'),
  gone('disqualifiedHere', 'No fit here', 'Disqualified deals whose furthest rung it is.', 'Disqualified'),
  gone('openHere', 'Open here', 'Open deals whose furthest rung it is.', 'Open'),
];

/**
 * Under the funnel chart, what it draws: a name, an invisible spacer that centres the bar, and the bar (Google Sheets has no
 * funnel chart, so the funnel is a stacked bar); and what the sentence about the weakest step is made from.
 */
export const FUNNEL_CHART: readonly ColumnRecord[] = [
  {
    id: 'stage',
    label: 'Stage',
    definition: '',
    unit: 'text',
    measure: formula([], ({number}) => number({section: 'funnel', id: 'stage', line: 'all'})),
  },
  {
    id: 'spacer',
    label: 'Spacer',
    definition: '',
    unit: 'count',
    measure: formula([], ({number}) => {
      const reached = (line: 'first' | 'all') => number({section: 'funnel', id: 'reached', line});
      return over(minus(reached('first'), reached('all')), 2);
    }),
  },
  {
    id: 'reached',
    label: 'Deals',
    definition: '',
    unit: 'count',
    measure: formula([], ({number}) => number({section: 'funnel', id: 'reached', line: 'all'})),
  },
  // The number behind it keeps the text from running on to where the chart ends.
  {id: 'why', label: 'Why', definition: '', unit: 'text', only: 'beforeLast', measure: why},
  {id: 'weakness', label: 'Weakness', definition: '', unit: 'share', measure: weakness},
];

function gone(id: string, label: string, definition: string, state: StageType): ColumnRecord {
  return {id, label, definition, unit: 'count', measure: count('deals', is('state', state), is('rung', LINE))};
}
