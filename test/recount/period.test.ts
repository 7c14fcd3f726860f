import {expect, it} from 'vitest';
import {serialOf} from '../../src/recount/calendar';
import {recount} from '../../src/recount/recount';

const STAGES = [
  {Stage: 'Talk', Type: 'Open', Probability: 0.5},
  {Stage: 'Won', Type: 'Won'},
  {Stage: 'Lost', Type: 'Lost'},
];
const AS_OF = serialOf(2026, 11, 24);

const row = (day: number, Customer: string, Stage: string, more: object = {}) => ({
  Date: day,
  Customer,
  Stage,
  ...more,
});

function counted(period: string) {
  const conversations = [
    row(serialOf(2026, 8, 3), 'Acme', 'Talk', {Value: 100}),
    row(serialOf(2026, 10, 1), 'Acme', 'Won'),
    row(serialOf(2026, 9, 30), 'Birch', 'Talk'),
    row(serialOf(2026, 9, 30), 'Birch', 'Lost'),
    row(serialOf(2026, 11, 24), 'Cedar', 'Talk', {Value: 10, 'Expected close': serialOf(2026, 11, 23)}),
    row(serialOf(2026, 11, 2), 'Dale', 'Talk', {Value: 20, 'Expected close': serialOf(2026, 11, 24)}),
    row(serialOf(2026, 11, 2), 'Elm', 'Talk', {Value: 40, 'Expected close': serialOf(2027, 4, 30)}),
    row(serialOf(2026, 11, 2), 'Fir', 'Talk', {Value: 80, 'Expected close': serialOf(2027, 5, 1)}),
    row(serialOf(2026, 11, 2), 'Gum', 'Talk'),
  ];
  return recount({stages: STAGES, customers: [], conversations}, AS_OF, {period});
}

it('counts the calendar period of As of, and the one before it', () => {
  expect(counted('Quarter')).toMatchObject({
    period: {entered: 5, newProspects: 5, won: 1, wonValue: 100, lost: 0, winRate: 1},
    previousPeriod: {entered: 2, newProspects: 2, won: 0, wonValue: 0, lost: 1, winRate: 0},
  });
  expect(counted('Month')).toMatchObject({
    period: {entered: 5, won: 0, winRate: null},
    previousPeriod: {entered: 0, won: 1, wonValue: 100, winRate: 1},
  });
  expect(counted('Year').previousPeriod).toMatchObject({entered: 0, winRate: null});
});

it('puts each open deal into one row of the forecast by close', () => {
  const rows = counted('Quarter').closeMonths;
  expect(rows.map(({name, deals, value, weighted}) => [name, deals, value, weighted])).toEqual([
    ['overdue', 1, 10, 5],
    ['2026-11', 1, 20, 10],
    ['2026-12', 0, 0, 0],
    ['2027-01', 0, 0, 0],
    ['2027-02', 0, 0, 0],
    ['2027-03', 0, 0, 0],
    ['2027-04', 1, 40, 20],
    ['later', 1, 80, 40],
    ['(none)', 1, 0, 0],
  ]);
});
