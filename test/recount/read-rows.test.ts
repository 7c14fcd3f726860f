import {describe, expect, it} from 'vitest';
import {ask, askDeal, on, stageRow, stages, talk} from './small-tables';

const sound = talk('2017-03-01', 'Acme', 'Lead');

describe('a row that counts', () => {
  it('has a customer, a real date, and a stage of Stages or none', () => {
    const counted = ask([sound, talk('2017-03-02', 'Acme', '')]);
    expect(counted.leftOut).toEqual([]);
    expect(counted.metrics.dealsInPipeline).toBe(1);
  });

  it('may name a customer that is missing from Customers', () => {
    expect(ask([sound], {customers: [{Customer: 'Other'}]}).metrics.customersInPipeline).toBe(1);
  });

  it('may have an error in a column that may be blank', () => {
    const error = {error: '#REF!'};
    const deal = askDeal([
      {...sound, Deal: error, Value: error, Salesperson: error, 'Expected close': error, Reason: error, Notes: error},
    ]);
    expect(deal).toMatchObject({deal: '', value: null, salesperson: '', expectedClose: null, reason: ''});
  });
});

describe('a row left out', () => {
  it.each([
    ['no date', {...sound, Date: ''}],
    ['no date', {...sound, Date: '  '}],
    ['not a date', {...sound, Date: '2017-03-01'}],
    ['not a date', {...sound, Date: true}],
    ['not a date', {...sound, Date: 0.5}],
    ['not a date', {...sound, Date: 2_958_466}],
    ['error in Date', {...sound, Date: {error: '#VALUE!'}}],
    ['no customer', {...sound, Customer: '  '}],
    ['error in Customer', {...sound, Customer: {error: '#N/A'}}],
    ['unknown stage', {...sound, Stage: 'Led'}],
    ['unknown stage', {...sound, Stage: '\t'}],
    ['error in Stage', {...sound, Stage: {error: '#REF!'}}],
  ])('has %s', (fault, row) => {
    const counted = ask([sound, row]);
    expect(counted.leftOut).toEqual([{index: 1, faults: [fault]}]);
    expect(counted.metrics.rowsLeftOut).toBe(1);
    expect(counted.deals).toHaveLength(1);
  });

  it('names all that is wrong with it', () => {
    expect(ask([{Notes: 'called'}]).leftOut).toEqual([{index: 0, faults: ['no date', 'no customer']}]);
    expect(ask([{Date: 'soon', Stage: 'Led'}]).leftOut[0]?.faults).toEqual([
      'not a date',
      'no customer',
      'unknown stage',
    ]);
  });

  it('is one that holds a 0 or an error and nothing else', () => {
    expect(ask([{Value: 0}, {Date: {error: '#N/A'}}, {Notes: {error: '#N/A'}}]).metrics.rowsLeftOut).toBe(3);
  });
});

describe('an empty row', () => {
  it('is neither counted nor left out, whatever the user keeps in columns of their own', () => {
    const rows = [{}, {Date: '', Notes: '  '}, {Mine: 'a mark'}];
    const counted = ask(rows);
    expect(counted.leftOut).toEqual([]);
    expect(counted.deals).toEqual([]);
  });
});

describe('a planned row', () => {
  it('is dated after As of, whatever else is wrong with it', () => {
    const counted = ask([sound, talk('2017-07-01', '', 'Led'), talk('2017-07-01', {error: '#N/A'}, 'Won')]);
    expect(counted.planned).toEqual([1, 2]);
    expect(counted.leftOut).toEqual([]);
  });

  it('counts for nothing yet', () => {
    const rows = [sound, talk('2017-07-01', 'Acme', 'Won', {Value: 9})];
    expect(askDeal(rows)).toMatchObject({state: 'Open', value: null, lastContact: on('2017-03-01')});
    expect(askDeal(rows, {asOf: '2017-07-01'})).toMatchObject({state: 'Won', value: 9});
  });

  it('is not one of As of itself, to its last minute', () => {
    const counted = ask([talk('2017-06-30T23:59', 'Acme', 'Lead')]);
    expect(counted.planned).toEqual([]);
    expect(counted.deals).toHaveLength(1);
  });
});

describe('Stages', () => {
  it('are matched by name, without regard to case and spaces', () => {
    expect(askDeal([talk('2017-03-01', 'Acme', '  lEAD ')]).stage).toBe('Lead');
  });

  it('may be named by numbers and by what looks like a pattern', () => {
    const odd = [{Stage: 1, Type: 'Open'}, {Stage: 'De*', Type: 'Open'}, ...stages];
    const counted = ask([talk('2017-03-01', 'A', '1'), talk('2017-03-01', 'B', 'de*'), sound], {stages: odd});
    expect(counted.stages.map(row => row.deals)).toEqual([1, 1, 1, 0, 0, 0, 0]);
  });

  it('without a name are skipped', () => {
    const counted = ask([sound], {stages: [{Type: 'Open'}, {Stage: '  ', Type: 'Lost'}, ...stages]});
    expect(counted.stages).toHaveLength(5);
    expect(counted.leftOut).toEqual([]);
  });

  it('listed twice: the first counts for the log, the second is a row that nobody was ever at', () => {
    const twice = [...stages, {Stage: ' LEAD', Type: 'Open', 'Target days': 1}];
    const counted = ask([sound], {stages: twice});
    expect(stageRow(counted, 'Lead')).toMatchObject({deals: 1, customers: 1, inProcess: 1, reached: 1});
    expect(counted.stages[5]).toMatchObject({
      stage: 'LEAD',
      deals: 0,
      customers: 0,
      inProcess: 0,
      reached: 0,
      value: 0,
    });
  });

  it('of an unknown type are neither rung nor state', () => {
    const counted = ask([talk('2017-03-01', 'A', 'Limbo')], {stages: [{Stage: 'Limbo', Type: 'Maybe'}, ...stages]});
    expect(counted.stages[0]).toMatchObject({type: null, deals: 1, inProcess: null, reached: null});
    expect(counted.metrics).toMatchObject({dealsInPipeline: 0, dealsWon: 0, dealsLost: 0, rowsLeftOut: 0});
  });
});

describe('Customers', () => {
  it('listed twice: the first row counts', () => {
    const customers = [
      {Customer: 'ACME', Source: 'Web', 'Account opened': on('2017-02-01')},
      {Customer: 'acme', Source: 'Fair', 'Account opened': on('2017-01-01')},
    ];
    expect(askDeal([sound], {customers})).toMatchObject({source: 'web', daysBeforePipeline: 28});
  });

  it('opened on what is not a real date are as if it were blank', () => {
    for (const opened of ['2017-02-01', '', true, 0, {error: '#N/A'}]) {
      const customers = [{Customer: 'Acme', 'Account opened': opened}];
      expect(askDeal([sound], {customers}).daysBeforePipeline).toBeNull();
    }
  });
});
