import {describe, expect, it} from 'vitest';
import type {Filters} from '../../src/recount/filters';
import {ask, on, stageRow, talk} from './small-tables';

const customers = [
  {Customer: 'A', Source: 'Web', 'Account opened': on('2017-04-01')},
  {Customer: 'B', Source: 'Fair'},
];
const log = [
  talk('2017-05-01', 'A', 'Lead', {Deal: 'one', Salesperson: 'Ann'}),
  talk('2017-06-10', 'A', 'Lead', {Deal: 'two', Salesperson: 'Bob'}),
  talk('2017-06-10', 'B', 'Lead', {Salesperson: 'Ann'}),
  talk('2017-06-12', 'B', 'Demo', {Salesperson: 'Bob'}),
  talk('2017-06-20', 'C', 'Lead'),
  {Notes: 'left out'},
];
const passing = (filters: Filters) =>
  ask(log, {customers, filters})
    .deals.filter(deal => deal.passes)
    .map(deal => deal.customer + deal.deal)
    .join(' ');

describe('filters', () => {
  it('let all pass when they are blank', () => {
    expect(passing({})).toBe('aone atwo b c');
    expect(passing({salesperson: ' ', source: '', from: '', to: '', period: ''})).toBe('aone atwo b c');
  });

  it("go by the deal's salesperson, the last one given, and the customer's source", () => {
    expect(passing({salesperson: ' ANN'})).toBe('aone');
    expect(passing({salesperson: 'bob'})).toBe('atwo b');
    expect(passing({source: 'WEB'})).toBe('aone atwo');
    expect(passing({source: 'web', salesperson: 'Bob'})).toBe('atwo');
    expect(passing({salesperson: 'B*'})).toBe('');
  });

  it('know "(none)" as the tables do', () => {
    expect(passing({salesperson: '(none)'})).toBe('c');
    expect(passing({source: '(none)'})).toBe('c');
  });

  it('take first contacts from From to To, both days included', () => {
    expect(passing({from: on('2017-06-10')})).toBe('atwo b c');
    expect(passing({to: on('2017-06-10T08:00')})).toBe('aone atwo b');
    expect(passing({from: on('2017-06-10'), to: on('2017-06-10')})).toBe('atwo b');
    expect(passing({from: on('2017-06-11'), to: on('2017-06-10')})).toBe('');
    expect(passing({from: 'spring', to: true})).toBe('aone atwo b c');
  });

  it('include the last hour of To', () => {
    const late = [talk('2017-06-10T23:30', 'A', 'Lead')];
    expect(ask(late, {filters: {to: on('2017-06-10')}}).deals[0]?.passes).toBe(true);
    expect(ask(late, {filters: {from: on('2017-06-10T23:45')}}).deals[0]?.passes).toBe(true);
  });

  it('reach every number but the rows left out', () => {
    const counted = ask(log, {customers, filters: {salesperson: 'bob'}});
    expect(counted.metrics).toMatchObject({customersInPipeline: 2, dealsInPipeline: 2, rowsLeftOut: 1});
    expect(stageRow(counted, 'Lead')).toMatchObject({deals: 1, inProcess: 2, reached: 2});
    expect(counted.sources.map(row => row.name)).toEqual(['fair', 'web']);
    expect(counted.salespeople.map(row => row.name)).toEqual(['bob']);
    expect(counted.team.openDeals).toBe(2);
    expect(counted.months[11]).toMatchObject({entered: 2});
  });

  it("count a new prospect where the customer's first-ever sales conversation belongs to a passing deal", () => {
    const counted = ask(log, {customers, filters: {salesperson: 'bob'}});
    expect(counted.metrics.newProspectsThisMonth).toBe(1);
    expect(counted.months[11]?.newProspects).toBe(1);
    expect(ask(log, {customers}).metrics.newProspectsThisMonth).toBe(2);
    const sameInstant = [
      talk('2017-06-10', 'A', 'Lead', {Deal: 'one', Salesperson: 'Ann'}),
      talk('2017-06-10', 'A', 'Demo', {Deal: 'two', Salesperson: 'Bob'}),
      talk('2017-06-10T09:00', 'A', 'Lead', {Deal: 'three', Salesperson: 'Cid'}),
    ];
    const news = (salesperson: string) => ask(sameInstant, {filters: {salesperson}}).metrics.newProspectsThisMonth;
    expect([news('Ann'), news('Bob'), news('Cid')]).toEqual([1, 1, 0]);
  });

  it('leave the facts of a deal alone: days before pipeline are by the first of all the deals', () => {
    const counted = ask(log, {customers, filters: {salesperson: 'bob'}});
    expect(counted.metrics.averageDaysBeforePipeline).toBe(30);
  });

  it('read Period without regard to case, Quarter unless it is Month or Year', () => {
    const rows = [talk('2017-05-01', 'A', 'Won', {Salesperson: 'Ann'})];
    const won = (period: string) => ask(rows, {filters: {period}}).team.wonDeals;
    expect([won('month'), won('Quarter'), won(' YEAR'), won('decade'), won('')]).toEqual([0, 1, 1, 1, 1]);
  });
});
