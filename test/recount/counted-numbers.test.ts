import {describe, expect, it} from 'vitest';
import {countedNumbers} from '../../src/recount/counted-numbers';
import {ask, on, talk} from './small-tables';

const recounted = ask(
  [
    talk('2017-06-01', 'A', 'Demo', {Value: 100, Salesperson: 'Ann', 'Expected close': on('2017-07-05')}),
    talk('2017-06-02', 'B', 'Lead', {Salesperson: 'Bo'}),
    talk('2017-06-03', 'B', 'Lost', {Reason: 'Price'}),
    talk('2017-02-03', 'C', 'Won', {Value: 40}),
  ],
  {customers: [{Customer: 'A', Source: 'Fair'}]},
);
const {placed, named} = countedNumbers(recounted);

describe('what was counted stands under the ids of the overview:', () => {
  it('cards by the metric', () => {
    const {bottleneck, weakestStep} = recounted.forecast;
    expect(placed.metrics).toMatchObject({
      dealsInPipeline: {value: 1},
      bottleneck: {value: bottleneck},
      weakestStep: {value: weakestStep},
    });
    expect(placed.now).toEqual({openValue: {value: 100}, weightedValue: {value: 50}});
    expect(placed.period).toMatchObject({entered: {value: 2}, lost: {value: 1}});
    expect(placed.previousPeriod).toMatchObject({entered: {value: 1}, won: {value: 1}});
  });

  it('the forecast by its lines, without what stands on cards', () => {
    expect(placed.forecast?.openPipeline).toEqual({deals: 1, value: 100, weighted: 50});
    expect(Object.keys(placed.forecast ?? {})).not.toContain('bottleneck');
  });

  it('months as the serial number of their first day, from the oldest or the next on', () => {
    expect(placed.months?.['12']).toMatchObject({name: on('2017-06-01'), entered: 2, lost: 1, winRate: 0});
    expect(placed.months?.['8']).toMatchObject({name: on('2017-02-01'), won: 1});
    expect(Object.values(placed.closeMonths ?? {}).map(({name}) => name)).toEqual([
      'overdue',
      ...['2017-06-01', '2017-07-01', '2017-08-01', '2017-09-01', '2017-10-01', '2017-11-01'].map(on),
      'later',
      '(none)',
    ]);
    expect(placed.closeMonths?.['3']).toMatchObject({deals: 1, value: 100, weighted: 50});
  });

  it('no month after the calendar’s last', () => {
    const late = countedNumbers(ask([], {asOf: '9999-11-15'})).placed.closeMonths ?? {};
    expect(Object.values(late).map(({name}) => name)).toEqual([
      'overdue',
      on('9999-11-01'),
      on('9999-12-01'),
      null,
      null,
      null,
      null,
      'later',
      '(none)',
    ]);
  });

  it('stages by their places, those of the funnel counted from the first rung', () => {
    expect(Object.values(placed.stages ?? {}).map(({stage}) => stage)).toEqual([
      'Lead',
      'Demo',
      'Won',
      'Lost',
      'Misfit',
      undefined,
    ]);
    expect(placed.stages?.['2']).toMatchObject({deals: 1, value: 100});
    expect(placed.stages?.total).toMatchObject({
      type: null,
      averageDays: null,
      medianDays: null,
      deals: 3,
      customers: 3,
    });
    expect(Object.entries(placed.funnel ?? {}).map(([line, {stage}]) => [line, stage])).toEqual([
      ['1', 'Lead'],
      ['2', 'Demo'],
      ['3', 'Won'],
    ]);
  });

  it('people, sources and reasons by their names', () => {
    expect(placed.salespeople?.total).toMatchObject({openDeals: 1, openValue: 100});
    expect(named.salespeople?.map(({name, openDeals}) => [name, openDeals])).toEqual(
      expect.arrayContaining([
        ['ann', 1],
        ['bo', 0],
      ]),
    );
    expect(named.sources?.find(({name}) => name === 'fair')).toMatchObject({customers: 1, deals: 1});
    expect(named.reasons).toEqual([expect.objectContaining({name: 'price', rung1: 1, rung2: 0, rung3: 0})]);
    expect(named.reasons?.[0]).not.toHaveProperty('rungs');
  });
});
