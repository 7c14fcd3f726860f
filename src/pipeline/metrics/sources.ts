import {count, is, LINE, mean, ratio, sum} from './measure';
import {nameOf} from './name-of';
import type {ColumnRecord} from './number';

const from = is('sourceNumber', LINE);
const won = is('state', 'Won');

/** Each source of a customer, over all time up to As of. */
export const SOURCES: readonly ColumnRecord[] = [
  {
    id: 'name',
    label: 'Source',
    definition: 'Each source of a customer with a deal; customers without one as (none).',
    unit: 'text',
    measure: nameOf('sources', 'sourceNumber', 'source'),
  },
  {
    id: 'customers',
    label: 'Customers',
    definition: 'Customers with a deal.',
    unit: 'count',
    measure: count('customerList', is('source', LINE)),
  },
  {
    id: 'deals',
    label: 'Deals',
    definition: 'Deals of these customers, over all time to As of.',
    unit: 'count',
    measure: count('deals', from),
  },
  {id: 'won', label: 'Won', definition: 'Deals whose state is Won.', unit: 'count', measure: count('deals', from, won)},
  {
    id: 'winRate',
    label: 'Win %',
    definition: 'Won ÷ (won + lost), of deals.',
    unit: 'share',
    measure: ratio('won', 'won', count('deals', from, is('state', 'Lost'))),
  },
  {
    id: 'wonValue',
    label: 'Won value',
    definition: 'Sum of the values of the won deals.',
    unit: 'money',
    measure: sum('deals', 'value', from, won),
  },
  {
    id: 'averageDaysToClose',
    label: 'Days to close',
    definition: 'Mean of days to close over the won deals.',
    unit: 'days',
    measure: mean('deals', 'daysToClose', from, won),
  },
];
