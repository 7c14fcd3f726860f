import {inStageList} from '../facts/stage-list';
import {count, is, LINE, sum} from './measure';
import {nameOf} from './name-of';
import {type ColumnRecord, figure} from './number';

const because = is('reasonNumber', LINE);

/** Each reason of a lost or disqualified deal. */
export const REASONS: readonly ColumnRecord[] = [
  figure(
    'name',
    'Reason',
    'text',
    'Each reason of a lost or disqualified deal, the most deals first; deals without one as (none).',
    nameOf('reasonNumber', 'reason'),
  ),
  figure('deals', 'Deals', 'count', 'Lost and disqualified deals.', count('deals', because)),
  figure('value', 'Value', 'money', 'Sum of their values.', sum('deals', 'value', because)),
];

/** One column more for each rung: how many of these deals got that far and no further. Its title is the stage's name. */
export function reasonRung(rung: number): ColumnRecord {
  const definition = 'How many of the deals got as far as this rung and no further.';
  return figure(`rung${rung}`, '', 'count', definition, count('deals', because, is('rung', rung)), {
    title: cells => inStageList(cells, 'stage', rung, 'rung'),
  });
}
