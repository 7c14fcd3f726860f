/** What happened in the calendar period of As of, and in the one before it. */
import {type Condition, count, distinct, is, isLost, ratio, sum} from './measure';
import {figure, type NumberRecord} from './number';

type Day = 'firstContact' | 'prospectOn' | 'wonOn' | 'inStageSince';

/** Nothing that counts lies after As of, so its period needs no end. */
export const PERIOD = numbersOf('the calendar period of As of', day => [is(day, {setting: 'periodStart'}, '>=')]);

export const PREVIOUS_PERIOD = numbersOf('the calendar period before the one of As of', day => [
  is(day, {setting: 'previousStart'}, '>='),
  is(day, {setting: 'periodStart'}, '<'),
]);

/** @param when the conditions that a day must meet. */
function numbersOf(period: string, when: (day: Day) => Condition<'deals'>[]): readonly NumberRecord[] {
  return [
    figure(
      'entered',
      'Entered',
      'count',
      `Deals whose first contact lies in ${period}.`,
      count('deals', ...when('firstContact')),
    ),
    figure(
      'newProspects',
      'New prospects',
      'count',
      `Customers whose first-ever sales conversation lies in ${period}. With filters, it must belong to a deal that passes.`,
      distinct('deals', 'customerNumber', ...when('prospectOn')),
    ),
    figure('won', 'Won', 'count', `Deals whose won on lies in ${period}.`, count('deals', ...when('wonOn'))),
    figure(
      'wonValue',
      'Won value',
      'money',
      `Sum of the values of the deals whose won on lies in ${period}.`,
      sum('deals', 'value', ...when('wonOn')),
    ),
    figure(
      'lost',
      'Lost',
      'count',
      `Lost deals whose in stage since lies in ${period}.`,
      count('deals', isLost, ...when('inStageSince')),
    ),
    figure(
      'winRate',
      'Win %',
      'share',
      `Won ÷ (won + lost), of the deals won and lost in ${period}.`,
      ratio('won', 'won', 'lost'),
    ),
  ];
}
