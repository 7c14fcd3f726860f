import {expect, it} from 'vitest';
import {changeText} from '../../sidebar/share/change-text.ts';
import type {Change} from '../../src/pipeline/compare/compare-numbers.ts';
import {PLAIN_MONEY, readMoney} from '../../src/pipeline/tables/money.ts';

const EURO = readMoney('#,##0.00 "€"');

const change = (unit: Change['after']['unit'], difference: number | null, ratio: number | null = null): Change => {
  const number = {key: 'k', group: '', name: 'Won', title: '', unit, value: 1, shown: '1'};
  return {before: number, after: number, difference, ratio};
};

it.each([
  ['count', 1200, 0.5, '+1,200 (+50%)'],
  ['count', -3, -0.25, '−3 (−25%)'],
  ['days', -1.25, -0.004, '−1.3 days (−0.4%)'],
  ['share', 2.5, null, '+2.5 points'],
  ['share', 0.004, null, '+0.004 points'],
  ['times', 0.3, 3.5, '+0.3× (+350%)'],
  ['money', 12_500, null, '+12,500'],
  ['month', null, null, ''],
] as const)('a %s that changes by %s reads so', (unit, difference, ratio, text) => {
  expect(changeText(change(unit, difference, ratio), PLAIN_MONEY, 'en-US')).toBe(text);
});

it('amounts are written in the currency of the log, as the locale writes them', () => {
  expect(changeText(change('money', -1234.5, -0.12), EURO, 'de-DE')).toBe('−1.234,50 € (−12\u00a0%)');
});
