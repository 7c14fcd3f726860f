import {describe, expect, it} from 'vitest';
import type {Row} from '../../src/recount/cell';
import {ask, on, stages, talk} from './small-tables';

/** 2017-06-29 is a Thursday: its week is 2017-06-26 to 2017-07-02. */
const asOf = '2017-06-29';
const closing = (customer: string, date: string, value = 100) =>
  talk('2017-06-28', customer, 'Lead', {Value: value, 'Expected close': on(date)});

describe('open and weighted value', () => {
  it('are sums over Open deals', () => {
    const {forecast} = ask([closing('A', '2017-07-01', 100), talk('2017-06-01', 'B', 'Won', {Value: 1000})]);
    expect(forecast).toMatchObject({openPipeline: {deals: 1, value: 100, weighted: 25}});
  });
});

describe('closing', () => {
  const rows = [
    closing('before', '2017-06-25', 1),
    closing('monday', '2017-06-26', 10),
    closing('sunday', '2017-07-02T10:00', 100),
    closing('after', '2017-07-03', 1000),
    closing('last month', '2017-05-31', 10_000),
    talk('2017-06-28', 'closed', 'Won', {Value: 5, 'Expected close': on('2017-06-29')}),
  ];

  it('this week is Monday to Sunday, both included', () => {
    expect(ask(rows, {asOf}).forecast.closingThisWeek).toEqual({deals: 2, value: 110, weighted: 27.5});
  });

  it('this month is the calendar month', () => {
    expect(ask(rows, {asOf}).forecast.closingThisMonth).toEqual({deals: 2, value: 11, weighted: 2.75});
  });

  it('overdue is before As of, not on it', () => {
    expect(ask(rows, {asOf}).forecast.overdue).toEqual({deals: 3, value: 10_011, weighted: 2502.75});
    expect(ask([closing('today', asOf)], {asOf}).forecast.overdue.deals).toBe(0);
  });
});

describe('stale and due', () => {
  it('stale is by the last contact of any kind and the target days of the stage', () => {
    const rows = [
      talk('2017-06-18', 'stale', 'Lead', {Value: 7}),
      talk('2017-06-19', 'not yet', 'Lead'),
      talk('2017-06-01', 'contacted', 'Lead'),
      talk('2017-06-28', 'contacted', ''),
      talk('2017-06-18', 'other target', 'Demo'),
    ];
    expect(ask(rows, {asOf}).forecast.stale).toEqual({deals: 1, value: 7, weighted: 1.75});
  });

  it('next steps are due on As of or earlier, of Open deals', () => {
    const next = (customer: string, date: string, stage = 'Lead') =>
      talk('2017-06-01', customer, stage, {'Next step on': on(date)});
    const rows = [
      next('A', '2017-06-29T18:00'),
      next('B', '2017-05-01'),
      next('C', '2017-06-30'),
      next('D', '2017-06-01', 'Won'),
    ];
    expect(ask(rows, {asOf}).forecast.dueNextSteps.deals).toBe(2);
  });
});

describe('bottleneck', () => {
  /** That many completed stays at a stage, of that many days each. */
  const stays = (stage: string, count: number, days: number) =>
    Array.from({length: count}, (_, index) => [
      talk('2017-05-01', `${stage} ${index}`, stage),
      {...talk('2017-05-01', `${stage} ${index}`, 'Lost'), Date: on('2017-05-01') + days},
    ]).flat();
  const without = (...names: string[]): Row[] =>
    stages.map(row => (names.includes(String(row.Stage)) ? {...row, 'Target days': ''} : row));

  it('is the Open stage with the highest average days for its target days', () => {
    expect(ask([...stays('Lead', 5, 10), ...stays('Demo', 5, 15)]).forecast.bottleneck).toBe('Lead');
  });

  it('needs five completed stays', () => {
    expect(ask([...stays('Lead', 4, 10), ...stays('Demo', 5, 15)]).forecast.bottleneck).toBe('Demo');
    expect(ask(stays('Lead', 4, 10)).forecast.bottleneck).toBeNull();
  });

  it('is by the average days alone where no Open stage has target days', () => {
    const rows = [...stays('Lead', 5, 10), ...stays('Demo', 5, 15)];
    expect(ask(rows, {stages: without('Lead', 'Demo')}).forecast.bottleneck).toBe('Demo');
  });

  it('compares only stages that have target days where one has', () => {
    const rows = [...stays('Lead', 5, 10), ...stays('Demo', 5, 15)];
    expect(ask(rows, {stages: without('Demo')}).forecast.bottleneck).toBe('Lead');
    expect(ask(stays('Demo', 5, 15), {stages: without('Demo')}).forecast.bottleneck).toBeNull();
  });

  it('takes target days of 0 for none: nothing can be divided by them', () => {
    const zero = stages.map(row => ({...row, 'Target days': 0}));
    expect(ask([...stays('Lead', 5, 10), ...stays('Demo', 5, 15)], {stages: zero}).forecast.bottleneck).toBe('Demo');
  });

  it('on a tie is the earlier stage', () => {
    expect(ask([...stays('Demo', 5, 20), ...stays('Lead', 5, 10)]).forecast.bottleneck).toBe('Lead');
  });
});

describe('weakest step', () => {
  const many = (stage: string, count: number, last: string) =>
    Array.from({length: count}, (_, index) => [
      talk('2017-05-01', `${stage} ${last} ${index}`, stage),
      talk('2017-05-02', `${stage} ${last} ${index}`, last),
    ]).flat();

  it('is the rung with the lowest settled conversion among those with ten settled deals', () => {
    const rows = [...many('Lead', 5, 'Lost'), ...many('Demo', 5, 'Lost'), ...many('Demo', 4, 'Won')];
    expect(ask(rows).forecast.weakestStep).toBe('Demo');
    expect(ask([...rows, ...many('Demo', 1, 'Misfit')]).forecast.weakestStep).toBe('Won');
  });

  it('does not count deals that are still open at the rung before', () => {
    const rows = [...many('Lead', 9, 'Lost'), ...many('Lead', 9, 'Lead')];
    expect(ask(rows).forecast.weakestStep).toBeNull();
  });

  it('on a tie is the earlier rung', () => {
    const rows = [...many('Lead', 20, 'Lost'), ...many('Demo', 10, 'Lost'), ...many('Demo', 10, 'Won')];
    expect(ask(rows).forecast.weakestStep).toBe('Demo');
  });
});
