import {describe, expect, it} from 'vitest';
import {ask, on, talk} from './small-tables';

const log = [
  talk('2017-06-01', 'A', 'Lead', {Value: 100}),
  talk('2017-06-02', 'A', 'Lead', {Deal: 'two', Value: 300}),
  talk('2017-06-03', 'A', 'Demo', {Deal: 'three'}),
  talk('2017-05-01', 'B', 'Lead'),
  talk('2017-05-11', 'B', 'Won', {Value: 50}),
  talk('2017-05-01', 'C', 'Lead'),
  talk('2017-05-21', 'C', 'Won'),
  talk('2017-04-01', 'D', 'Lost'),
  talk('2017-04-01', 'E', 'Misfit'),
];

describe('metrics', () => {
  it('count customers and deals by the state of the deals', () => {
    expect(ask(log).metrics).toMatchObject({customersInPipeline: 1, dealsInPipeline: 3, dealsWon: 2, dealsLost: 1});
  });

  it('leave disqualified deals out of the win rate, not out of lead to customer', () => {
    const {metrics} = ask(log);
    expect(metrics.winRate).toBe(2 / 3);
    expect(metrics.leadToCustomer).toBe(2 / 7);
  });

  it('average days to close over won deals and size over open deals that have a value', () => {
    const {metrics} = ask(log);
    expect(metrics.averageDaysToClose).toBe(15);
    expect(metrics.averageDealSize).toBe(200);
  });

  it('multiply the four levers to money per day', () => {
    expect(ask(log).metrics.salesVelocityPerDay).toBeCloseTo((3 * 200 * (2 / 3)) / 15, 9);
  });

  it('count the customers whose first-ever sales conversation is of the month', () => {
    const rows = [
      ...log,
      talk('2017-06-30T23:00', 'New', 'Lead'),
      talk('2017-05-31', 'Talked to', ''),
      talk('2017-06-01', 'Talked to', 'Lead'),
      talk('2017-05-31T23:59', 'Old', 'Lead'),
      talk('2017-06-15', 'Old', 'Lead', {Deal: 'next'}),
      talk('2017-06-20', 'Only talked to', ''),
      talk('2017-07-01', 'Planned', 'Lead'),
    ];
    expect(ask(rows).metrics.newProspectsThisMonth).toBe(3);
  });

  it('average days before pipeline once a customer, without the negative ones', () => {
    const customers = [
      {Customer: 'a', 'Account opened': on('2017-05-02')},
      {Customer: 'B', 'Account opened': on('2017-05-01')},
      {Customer: 'C', 'Account opened': on('2017-05-02')},
      {Customer: 'D'},
      {Customer: 'Not started', 'Account opened': on('2017-01-01')},
    ];
    expect(ask(log, {customers}).metrics.averageDaysBeforePipeline).toBe(15);
  });

  it('are null where there is nothing to divide or average, 0 where there is nothing to count', () => {
    expect(ask([]).metrics).toEqual({
      customersInPipeline: 0,
      dealsInPipeline: 0,
      dealsWon: 0,
      dealsLost: 0,
      winRate: null,
      leadToCustomer: null,
      newProspectsThisMonth: 0,
      averageDaysToClose: null,
      averageDaysBeforePipeline: null,
      averageDealSize: null,
      salesVelocityPerDay: null,
      rowsLeftOut: 0,
    });
  });

  it('have no velocity where deals close on the day they come', () => {
    const rows = [talk('2017-06-01', 'A', 'Lead', {Value: 1}), talk('2017-06-01', 'B', 'Won')];
    expect(ask(rows).metrics).toMatchObject({averageDaysToClose: 0, salesVelocityPerDay: null});
  });

  it('have no velocity where no open deal has a value, or no deal was decided', () => {
    const won = [talk('2017-06-01', 'B', 'Lead'), talk('2017-06-05', 'B', 'Won')];
    expect(ask([...won, talk('2017-06-01', 'A', 'Lead')]).metrics.salesVelocityPerDay).toBeNull();
    expect(ask([talk('2017-06-01', 'A', 'Lead', {Value: 1})]).metrics.salesVelocityPerDay).toBeNull();
  });

  it('have a win rate of 0 where all was lost', () => {
    expect(ask([talk('2017-06-01', 'A', 'Lost')]).metrics.winRate).toBe(0);
  });
});
