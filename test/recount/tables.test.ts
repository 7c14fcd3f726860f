import {describe, expect, it} from 'vitest';
import type {Row} from '../../src/recount/cell';
import {ask, named, talk} from './small-tables';

const by = (salesperson: string, more: Row = {}) => ({Salesperson: salesperson, ...more});

describe('salespeople', () => {
  const log = [
    talk('2017-03-01', 'A', 'Lead', by('Ann')),
    talk('2017-04-01', 'A', 'Won', {Value: 100}),
    talk('2017-03-01', 'B', 'Lead', by('ANN ')),
    talk('2017-03-31', 'B', 'Won', {Value: 1000}),
    talk('2017-06-30', 'C', 'Lost', by('ann')),
    talk('2017-03-31', 'D', 'Lost', by('ann')),
    talk('2017-06-01', 'E', 'Demo', by('ann', {Value: 400})),
    talk('2017-06-01', 'F', 'Lead'),
    talk('2017-06-01', 'G', 'Misfit', by('Zoe')),
  ];
  const targets = [
    {Salesperson: 'Ann', 'Quota per month': 100},
    {Salesperson: ' ANN', 'Quota per month': 999},
    {Salesperson: 'New here', 'Quota per month': 50},
    {Salesperson: 'Zoe', 'Quota per month': 'none yet'},
    {Salesperson: '', 'Quota per month': 7},
  ];

  it('are those of a deal, and "(none)"', () => {
    expect(ask(log, {targets}).salespeople.map(row => row.name)).toEqual(['(none)', 'ann', 'zoe']);
  });

  it('count what was won and closed in the period, and what is open now', () => {
    expect(named(ask(log).salespeople, 'ann')).toEqual({
      name: 'ann',
      openDeals: 1,
      openValue: 400,
      weightedValue: 200,
      wonDeals: 1,
      wonValue: 100,
      winRate: 0.5,
      averageDaysToClose: 31,
      quota: null,
      attainment: null,
      coverage: null,
      forecast: 300,
    });
    expect(named(ask(log, {filters: {period: 'Month'}}).salespeople, 'ann')).toMatchObject({wonDeals: 0, winRate: 0});
    expect(named(ask(log, {filters: {period: 'Year'}}).salespeople, 'ann')).toMatchObject({wonDeals: 2, winRate: 0.5});
    expect(named(ask(log).salespeople, 'zoe')).toMatchObject({wonDeals: 0, winRate: null, averageDaysToClose: null});
  });

  it('have a quota of one, three or twelve months, by the first row of Targets', () => {
    const quota = (period: string) => named(ask(log, {targets, filters: {period}}).salespeople, 'ann').quota;
    expect([quota('Month'), quota('Quarter'), quota('Year'), quota('')]).toEqual([100, 300, 1200, 300]);
    expect(named(ask(log, {targets}).salespeople, 'zoe').quota).toBeNull();
    expect(named(ask(log, {targets}).salespeople, '(none)').quota).toBeNull();
  });

  it('have attainment and, while the quota is not reached, coverage', () => {
    expect(named(ask(log, {targets}).salespeople, 'ann')).toMatchObject({attainment: 1 / 3, coverage: 2});
    const reached = named(ask(log, {targets: [{Salesperson: 'ann', 'Quota per month': 100 / 3}]}).salespeople, 'ann');
    expect(reached).toMatchObject({attainment: 1, coverage: null});
    const zero = named(ask(log, {targets: [{Salesperson: 'ann', 'Quota per month': 0}]}).salespeople, 'ann');
    expect(zero).toMatchObject({quota: 0, attainment: null, coverage: null});
  });

  it('add up to a team, whose quota is all of Targets', () => {
    const {team} = ask(log, {targets});
    expect(team).toMatchObject({openDeals: 2, openValue: 400, wonDeals: 1, wonValue: 100, winRate: 0.5, quota: 450});
    expect(ask(log).team.quota).toBeNull();
    expect(ask(log, {targets, filters: {salesperson: 'ann'}}).team.quota).toBe(300);
  });

  it('date a lost deal by in stage since', () => {
    const rows = [talk('2017-03-31', 'A', 'Lost', by('ann')), talk('2017-04-05', 'A', 'Lost')];
    expect(named(ask(rows).salespeople, 'ann').winRate).toBeNull();
  });
});

describe('sources', () => {
  const customers = [
    {Customer: 'A', Source: 'Web'},
    {Customer: 'B', Source: ' WEB '},
    {Customer: 'C'},
    {Customer: 'Not started', Source: 'Fair'},
  ];
  const log = [
    talk('2016-01-01', 'A', 'Lead'),
    talk('2016-01-11', 'A', 'Won', {Value: 100}),
    talk('2016-01-01', 'A', 'Lost', {Deal: 'two'}),
    talk('2016-01-01', 'A', 'Lost', {Deal: 'three'}),
    talk('2016-01-01', 'A', 'Lost', {Deal: 'four'}),
    talk('2017-06-01', 'B', 'Lead'),
    talk('2017-06-01', 'C', 'Misfit'),
    talk('2017-06-01', 'Unlisted', 'Lead'),
  ];

  it('count over all time; customers without one are "(none)"', () => {
    expect(ask(log, {customers}).sources).toEqual([
      {name: '(none)', customers: 2, deals: 2, won: 0, winRate: null, wonValue: 0, averageDaysToClose: null},
      {name: 'web', customers: 2, deals: 5, won: 1, winRate: 0.25, wonValue: 100, averageDaysToClose: 10},
    ]);
  });
});

describe('reasons', () => {
  it('are of Lost and Disqualified deals, counted by furthest rung', () => {
    const {reasons} = ask([
      talk('2017-06-01', 'A', 'Demo', {Value: 5}),
      talk('2017-06-02', 'A', 'Lost', {Reason: 'Price'}),
      talk('2017-06-01', 'B', 'Misfit', {Reason: ' PRICE', Value: 7}),
      talk('2017-06-01', 'C', 'Lost'),
      talk('2017-06-01', 'D', 'Lead', {Reason: 'Price'}),
      talk('2017-06-01', 'E', 'Won', {Reason: 'Price'}),
    ]);
    expect(reasons).toEqual([
      {name: '(none)', deals: 1, value: 0, rungs: [1, 0, 0]},
      {name: 'price', deals: 2, value: 12, rungs: [1, 1, 0]},
    ]);
  });
});

describe('months', () => {
  it("are the twelve up to As of's, by first contact, won on and in stage since", () => {
    const {months} = ask([
      talk('2016-07-01', 'A', 'Lead'),
      talk('2017-01-31', 'A', 'Won', {Value: 10}),
      talk('2017-02-01', 'A', 'Lead', {Deal: 'two'}),
      talk('2017-02-28', 'A', 'Lost', {Deal: 'two'}),
      talk('2017-03-01', 'A', 'Lost', {Deal: 'two'}),
      talk('2017-04-30', 'A', 'Lead', {Deal: 'three'}),
      talk('2017-05-01', 'A', 'Lost', {Deal: 'three'}),
      talk('2016-06-30', 'B', 'Lead'),
      talk('2017-06-30', 'B', 'Misfit'),
    ]);
    expect(months).toHaveLength(12);
    expect(months[0]).toMatchObject({name: '2016-07', newProspects: 1, entered: 1, won: 0, winRate: null});
    expect(named(months, '2017-01')).toEqual({
      name: '2017-01',
      newProspects: 0,
      entered: 0,
      won: 1,
      lost: 0,
      winRate: 1,
      wonValue: 10,
      averageDaysToClose: 214,
    });
    expect(named(months, '2017-02')).toMatchObject({newProspects: 0, entered: 1, lost: 1, winRate: 0});
    expect(named(months, '2017-03')).toMatchObject({lost: 0, winRate: null});
    expect(named(months, '2017-04')).toMatchObject({entered: 1, lost: 0});
    expect(named(months, '2017-05')).toMatchObject({entered: 0, lost: 1});
    expect(months[11]).toMatchObject({name: '2017-06', newProspects: 0, entered: 0, won: 0, lost: 0});
  });

  it('hold a leap day', () => {
    const {months} = ask([talk('2024-02-29', 'A', 'Lead')], {asOf: '2024-03-31'});
    expect(named(months, '2024-02').entered).toBe(1);
    expect(named(months, '2024-03').entered).toBe(0);
  });
});

it('tables have no rows without deals, but for the team and the months', () => {
  const counted = ask([]);
  expect([counted.salespeople, counted.sources, counted.reasons]).toEqual([[], [], []]);
  expect(counted.team).toMatchObject({openDeals: 0, wonValue: 0, winRate: null, forecast: 0});
  expect(counted.months.every(month => month.entered === 0)).toBe(true);
});
