import {inStageList} from '../facts/stage-list';
import {count, countsTalks, distinct, formula, is, isOpen, isWon, LINE, LINE_RUNG, mean, median, sum} from './measure';
import {type ColumnRecord, figure} from './number';

/** The grid: where the deals stand. One row for each stage, in order, zero rows included. */
export const GRID: readonly ColumnRecord[] = [
  figure(
    'stage',
    'Stage',
    'text',
    'The stages in pipeline order.',
    formula([], ({cells, line}) => inStageList(cells, 'stage', line)),
  ),
  figure(
    'type',
    'Type',
    'text',
    'Open, Won, Lost or Disqualified.',
    formula([], ({cells, line}) => inStageList(cells, 'type', line)),
  ),
  ...answering('Now', [
    figure(
      'customers',
      'Customers',
      'count',
      'Distinct customers with a deal whose current stage it is: only the last conversation counts.',
      distinct('deals', 'customerNumber', is('stage', LINE)),
      {total: count('customerList')},
    ),
    figure('deals', 'Deals', 'count', 'Deals whose current stage it is.', count('deals', is('stage', LINE)), {
      total: 'sum',
    }),
    figure(
      'value',
      'Value',
      'money',
      'Sum of the values of the deals whose current stage it is.',
      sum('deals', 'value', is('stage', LINE)),
      {total: 'sum'},
    ),
    figure(
      'weighted',
      'Weighted',
      'money',
      "Open stages: value × the stage's probability.",
      sum('deals', 'weighted', is('stage', LINE)),
      {only: 'open', total: 'sum'},
    ),
  ]),
  ...answering('How far', [
    figure(
      'inProcess',
      'In process',
      'count',
      'Number of sales conversations at it, Open stages only. One customer with two conversations counts two.',
      count('log', is('stage', LINE), is('passes', 1)),
      {only: 'open', total: 'sum'},
    ),
    figure(
      'won',
      'Won',
      'count',
      'Distinct customers with a won deal that had at least one conversation at it: where you got this far, so many bought. Independent of In process.',
      distinct('stays', 'wonCustomer', is('stage', LINE), is('wonCustomer', 0, '>')),
      {total: distinct('deals', 'customerNumber', isWon)},
    ),
    figure(
      'movedBack',
      'Moved back',
      'count',
      'Rungs: Open deals whose furthest rung it is and whose current stage is an earlier one.',
      count('deals', isOpen, is('rung', LINE_RUNG), is('stage', LINE, '<')),
      {warns: true, only: 'rungs', total: 'sum'},
    ),
  ]),
  ...answering('How long', [
    figure(
      'stays',
      'Stays',
      'count',
      "Open stages: completed stays at it. A stay is an unbroken run of a deal's sales conversations at one stage, from the date of its first row to the date of the first row of the next run; completed when there is a next run.",
      count('stays', is('stage', LINE), is('length', 0, '>=')),
      {only: 'open', total: 'sum'},
    ),
    figure(
      'averageDays',
      'Average days',
      'days',
      'Open stages: mean length of the completed stays, in days.',
      mean('stays', 'length', is('stage', LINE), is('length', 0, '>=')),
      {only: 'open'},
    ),
    figure(
      'medianDays',
      'Median days',
      'days',
      'Open stages: median length of the completed stays, in days: half of them are shorter, half longer.',
      median('stays', 'length', is('stage', LINE)),
      {only: 'open'},
    ),
    figure(
      'overTarget',
      'Over target',
      'count',
      'Open deals in it for longer than its target days (As of − in stage since).',
      count('deals', is('stage', LINE), is('overTarget', 'Yes')),
      {warns: true, only: 'open', total: 'sum'},
    ),
  ]),
];

/** What the columns are called that only a log can fill. */
export const OF_TALKS = GRID.filter(({measure}) => measure && countsTalks(measure)).map(({label}) => label);

/** The columns that answer one question, which stands above them. */
function answering(group: string, columns: readonly ColumnRecord[]): ColumnRecord[] {
  return columns.map(column => ({...column, group}));
}
