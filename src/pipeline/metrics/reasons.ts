import {count, is, LINE, sum} from './measure';
import {nameOf} from './name-of';
import type {ColumnRecord} from './number';

const because = is('reasonNumber', LINE);

/** Each reason of a lost or disqualified deal. */
export const REASONS: readonly ColumnRecord[] = [
  {
    id: 'name',
    label: 'Reason',
    definition: 'Each reason of a lost or disqualified deal; deals without one as (none).',
    unit: 'text',
    measure: nameOf('reasons', 'reasonNumber', 'reason'),
  },
  {
    id: 'deals',
    label: 'Deals',
    definition: 'Lost and disqualified deals.',
    unit: 'count',
    measure: count('deals', because),
  },
  {
    id: 'value',
    label: 'Value',
    definition: 'Sum of their values.',
    unit: 'money',
    measure: sum('deals', 'value', because),
  },
];

/** One column more for each rung: how many of these deals got that far and no further. Its title is the stage's name. */
export function reasonRung(rung: number): ColumnRecord {
  return {
    id: `rung${rung}`,
    label: '',
    definition: 'How many of the deals got as far as this rung and no further.',
    unit: 'count',
    measure: count('deals', because, is('rung', rung)),
  };
}
