import {count, is, isLost, isWon, LINE, mean, ratio, sum} from './measure';
import {nameOf} from './name-of';
import {type ColumnRecord, figure} from './number';

const from = is('sourceNumber', LINE);

/** Each source of a customer, over all time up to As of. */
export const SOURCES: readonly ColumnRecord[] = [
  figure(
    'name',
    'Source',
    'text',
    'Each source of a customer with a deal, the highest won value first, then the most deals; customers without one as (none).',
    nameOf('sourceNumber', 'source'),
  ),
  figure('customers', 'Customers', 'count', 'Customers with a deal.', count('customerList', is('source', LINE))),
  figure('deals', 'Deals', 'count', 'Deals of these customers, over all time to As of.', count('deals', from)),
  figure('won', 'Won', 'count', 'Deals whose state is Won.', count('deals', from, isWon)),
  figure(
    'winRate',
    'Win %',
    'share',
    'Won ÷ (won + lost), of deals.',
    ratio('won', 'won', count('deals', from, isLost)),
  ),
  figure('wonValue', 'Won value', 'money', 'Sum of the values of the won deals.', sum('deals', 'value', from, isWon)),
  figure(
    'averageDaysToClose',
    'Days to close',
    'days',
    'Mean of days to close over the won deals.',
    mean('deals', 'daysToClose', from, isWon),
  ),
];
