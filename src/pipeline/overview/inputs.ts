import * as fx from '../../formula/call';
import type {ReferenceNode} from '../../formula/node';
import type {Cells, InputId} from '../facts/columns';
import {INPUT_LABELS} from '../facts/input-doubt';
import type {InputCell} from '../plan/sheet-plan';
import {DAY} from '../tables/number-format';

export interface Input {
  readonly id: InputId;
  readonly label: string;
  readonly note: string;
  readonly cell: (cells: Cells) => Pick<InputCell, 'kind' | 'format' | 'initial'>;
}

/** The cells that a reader may type in: everything below follows them at once. */
export const INPUTS: readonly Input[] = [
  day(
    'asOf',
    'Everything is computed as it stood at the end of this day. Type any date to replay it; =TODAY() brings today back.',
    fx.TODAY(),
  ),
  name('salesperson', 'of this salesperson'),
  name('source', 'of customers from this source'),
  day('from', 'Only deals whose first contact is on this day or later count: a cohort. Blank: open.'),
  day('to', 'Only deals whose first contact is on this day or earlier count. Blank: open.'),
  {
    id: 'period',
    label: INPUT_LABELS.period,
    note: 'The calendar period that contains As of, for quotas and what salespeople won: Month, Quarter or Year.',
    cell: () => ({
      kind: {type: 'list', values: ['Month', 'Quarter', 'Year']},
      format: 'General',
      initial: 'Quarter',
    }),
  },
];

function day(id: InputId, note: string, initial?: InputCell['initial']): Input {
  return {id, label: INPUT_LABELS[id], note, cell: () => ({kind: {type: 'date'}, format: DAY, initial})};
}

function name(id: 'salesperson' | 'source', which: string): Input {
  const cell: Input['cell'] = cells => ({
    kind: {type: 'range', cells: cells.filterNames(id) as ReferenceNode},
    format: 'General',
  });
  return {
    id,
    label: INPUT_LABELS[id],
    note: `Only the deals ${which} count; (none) for those without one. Blank: all.`,
    cell,
  };
}
