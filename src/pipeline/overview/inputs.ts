import {fx} from '../../formula/call';
import type {ReferenceNode} from '../../formula/node';
import type {Cells, InputId} from '../facts/columns';
import type {InputCell} from '../plan/sheet-plan';

const DAY = 'yyyy-mm-dd';

export interface Input {
  readonly id: InputId;
  readonly label: string;
  readonly note: string;
  readonly format: string;
  readonly initial?: InputCell['initial'];
  readonly kind: (cells: Cells) => InputCell['kind'];
}

/** The cells that a reader may type in: everything below follows them at once. */
export const INPUTS: readonly Input[] = [
  {
    id: 'asOf',
    label: 'As of',
    note: 'Everything is computed as it stood at the end of this day. Type any date to replay it; =TODAY() brings today back.',
    format: DAY,
    initial: fx.TODAY(),
    kind: () => ({type: 'date'}),
  },
  {
    id: 'salesperson',
    label: 'Salesperson',
    note: 'Only the deals of this salesperson count; (none) for those without one. Blank: all.',
    format: 'General',
    kind: cells => ({type: 'range', cells: cells.filterNames('salesperson') as ReferenceNode}),
  },
  {
    id: 'source',
    label: 'Source',
    note: 'Only the deals of customers from this source count; (none) for those without one. Blank: all.',
    format: 'General',
    kind: cells => ({type: 'range', cells: cells.filterNames('source') as ReferenceNode}),
  },
  {
    id: 'from',
    label: 'First contact from',
    note: 'Only deals whose first contact is on this day or later count: a cohort. Blank: open.',
    format: DAY,
    kind: () => ({type: 'date'}),
  },
  {
    id: 'to',
    label: 'First contact to',
    note: 'Only deals whose first contact is on this day or earlier count. Blank: open.',
    format: DAY,
    kind: () => ({type: 'date'}),
  },
  {
    id: 'period',
    label: 'Period',
    note: 'The calendar period that contains As of, for quotas and what salespeople won: Month, Quarter or Year.',
    format: 'General',
    initial: 'Quarter',
    kind: () => ({type: 'list', values: ['Month', 'Quarter', 'Year']}),
  },
];
