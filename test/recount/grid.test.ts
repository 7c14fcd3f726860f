import {describe, expect, it} from 'vitest';
import type {Row} from '../../src/recount/cell';
import {ask, stageRow, stages, talk} from './small-tables';

describe('customers and deals of a stage', () => {
  it('are those whose current stage it is', () => {
    const counted = ask([
      talk('2017-06-01', 'A', 'Lead'),
      talk('2017-06-02', 'A', 'Demo'),
      talk('2017-06-01', 'A', 'Demo', {Deal: 'two'}),
      talk('2017-06-01', 'B', 'Demo', {Value: 8}),
    ]);
    expect(stageRow(counted, 'Lead')).toMatchObject({customers: 0, deals: 0, value: 0, weighted: 0});
    expect(stageRow(counted, 'Demo')).toMatchObject({customers: 2, deals: 3, value: 8, weighted: 4});
  });
});

describe('all stages together', () => {
  it('come to the sum of each column, and count a customer once', () => {
    const {allStages} = ask([
      talk('2017-05-01', 'A', 'Lead', {Value: 100}),
      talk('2017-05-03', 'A', 'Lead', {Deal: 'two', Value: 50}),
      talk('2017-05-02', 'B', 'Demo', {Value: 8}),
      talk('2017-05-04', 'B', 'Lead'),
      talk('2017-05-01', 'C', 'Demo', {Value: 30}),
      talk('2017-05-05', 'C', 'Won'),
      talk('2017-05-06', 'C', 'Won', {Deal: 'two', Value: 5}),
      talk('2017-06-29', 'D', 'Demo', {Value: 2}),
      talk('2017-05-06', 'E', 'Lost'),
      talk('2017-05-06', 'F', 'Won', {Value: 7}),
    ]);
    expect(allStages).toEqual({
      customers: 6,
      deals: 8,
      value: 202,
      weighted: 40.5,
      inProcess: 6,
      won: 2,
      movedBack: 1,
      stays: 2,
      overTarget: 3,
    });
  });
});

describe('in process', () => {
  it('counts sales conversations: one customer with two counts two', () => {
    const counted = ask([
      talk('2017-06-01', 'A', 'Lead'),
      talk('2017-06-02', 'A', 'Lead'),
      talk('2017-06-03', 'A', ''),
    ]);
    expect(stageRow(counted, 'Lead').inProcess).toBe(2);
    const two = ['A', 'A', 'A', 'B', 'B'].map((customer, index) => talk(`2017-06-0${index + 1}`, customer, 'Demo'));
    expect(stageRow(ask(two), 'Demo').inProcess).toBe(5);
  });

  it('counts them of deals that have closed since, and is blank for all but Open stages', () => {
    const counted = ask([talk('2017-06-01', 'A', 'Lead'), talk('2017-06-02', 'A', 'Won')]);
    expect(counted.stages.map(row => row.inProcess)).toEqual([1, 0, null, null, null]);
  });
});

describe('won', () => {
  it('counts the customers with a won deal that had a conversation at the stage', () => {
    const counted = ask([
      talk('2017-06-01', 'A', 'Demo'),
      talk('2017-06-02', 'A', 'Won'),
      talk('2017-06-01', 'A', 'Demo', {Deal: 'two'}),
      talk('2017-06-02', 'A', 'Won', {Deal: 'two'}),
      talk('2017-06-01', 'B', 'Lost'),
      talk('2017-06-02', 'B', 'Won'),
      talk('2017-06-01', 'C', 'Won'),
      talk('2017-06-02', 'C', 'Lost'),
      talk('2017-06-01', 'D', 'Won', {Deal: 'one'}),
      talk('2017-06-01', 'D', 'Demo', {Deal: 'two'}),
    ]);
    expect(counted.stages.map(row => row.won)).toEqual([0, 1, 3, 1, 0]);
  });
});

describe('reached', () => {
  it('counts a skipped stage as passed, and moving back as reached', () => {
    const counted = ask([
      talk('2017-06-01', 'A', 'Won'),
      talk('2017-06-01', 'B', 'Demo'),
      talk('2017-06-02', 'B', 'Lead'),
      talk('2017-06-01', 'C', 'Lost'),
      talk('2017-06-01', 'D', 'Misfit'),
    ]);
    expect(counted.stages.map(row => row.reached)).toEqual([4, 2, 1, null, null]);
    expect(counted.stages.map(row => row.conversion)).toEqual([null, 0.5, 0.5, null, null]);
    expect(counted.stages.map(row => row.fromStart)).toEqual([1, 0.5, 0.25, null, null]);
  });

  it('is 0 without deals, and nothing is divided', () => {
    const {stages: rows} = ask([]);
    expect(rows.map(row => row.reached)).toEqual([0, 0, 0, null, null]);
    expect(rows.map(row => row.fromStart)).toEqual([null, null, null, null, null]);
    expect(rows.map(row => row.settledConversion)).toEqual([null, null, null, null, null]);
  });
});

describe('lost, disqualified and open here', () => {
  const rows = [
    talk('2017-06-01', 'A', 'Demo'),
    talk('2017-06-02', 'A', 'Lost'),
    talk('2017-06-01', 'B', 'Demo'),
    talk('2017-06-02', 'B', 'Misfit'),
    talk('2017-06-01', 'C', 'Demo'),
    talk('2017-06-02', 'C', 'Lead'),
    talk('2017-06-01', 'D', 'Lead'),
    talk('2017-06-01', 'E', 'Lost'),
    talk('2017-06-01', 'F', 'Lead'),
    talk('2017-06-02', 'F', 'Won'),
  ];

  it('are by the furthest rung of the deal', () => {
    const counted = ask(rows);
    expect(stageRow(counted, 'Lead')).toMatchObject({lostHere: 1, disqualifiedHere: 0, openHere: 1, movedBack: 0});
    expect(stageRow(counted, 'Demo')).toMatchObject({lostHere: 1, disqualifiedHere: 1, openHere: 1, movedBack: 1});
    expect(stageRow(counted, 'Lost')).toMatchObject({lostHere: null, openHere: null, movedBack: null});
  });

  it('make the settled conversion: those still open at the rung before are not counted', () => {
    const counted = ask(rows);
    expect(stageRow(counted, 'Lead').settledConversion).toBeNull();
    expect(stageRow(counted, 'Demo').settledConversion).toBe(4 / 5);
    expect(stageRow(counted, 'Won').settledConversion).toBe(1 / 3);
  });

  it('hold for a won deal that was reopened or cancelled: its furthest rung is Won', () => {
    const counted = ask([
      talk('2017-06-01', 'A', 'Won'),
      talk('2017-06-02', 'A', 'Lead'),
      talk('2017-06-01', 'B', 'Won'),
      talk('2017-06-02', 'B', 'Lost'),
    ]);
    expect(stageRow(counted, 'Won')).toMatchObject({reached: 2, openHere: 1, lostHere: 1, movedBack: 1, deals: 0});
  });

  it('hold with Won in the middle of the pipeline', () => {
    const order = [stages[0], stages[2], stages[1], stages[3]].map(row => row as Row);
    const counted = ask(
      [talk('2017-06-01', 'A', 'Won'), talk('2017-06-02', 'A', 'Demo'), talk('2017-06-01', 'B', 'Won')],
      {
        stages: order,
      },
    );
    expect(counted.stages.map(row => row.reached)).toEqual([2, 2, 1, null]);
    expect(stageRow(counted, 'Demo')).toMatchObject({openHere: 1, movedBack: 0, settledConversion: 1});
  });
});

describe('average and median days', () => {
  it('are over completed stays: unbroken runs, from first row to first row of the next', () => {
    const counted = ask([
      talk('2017-05-01T23:00', 'A', 'Lead'),
      talk('2017-05-03', 'A', 'Lead'),
      talk('2017-05-04', 'A', ''),
      talk('2017-05-05T01:00', 'A', 'Demo'),
      talk('2017-05-06', 'A', 'Lead'),
      talk('2017-05-07', 'A', 'Won'),
      talk('2017-05-01', 'B', 'Lead'),
      talk('2017-05-01T12:00', 'B', 'Lost'),
      talk('2017-05-01', 'C', 'Lead'),
    ]);
    expect(stageRow(counted, 'Lead')).toMatchObject({averageDays: 5 / 3, medianDays: 1});
    expect(stageRow(counted, 'Demo')).toMatchObject({averageDays: 1, medianDays: 1});
    expect(stageRow(counted, 'Won')).toMatchObject({averageDays: null, medianDays: null});
  });

  it('have a median between the middle two', () => {
    const stay = (customer: string, until: string) => [
      talk('2017-05-01', customer, 'Lead'),
      talk(until, customer, 'Demo'),
    ];
    const counted = ask([...stay('A', '2017-05-03'), ...stay('B', '2017-05-06')]);
    expect(stageRow(counted, 'Lead').medianDays).toBe(3.5);
    const three = ask([...stay('A', '2017-05-30'), ...stay('B', '2017-05-02'), ...stay('C', '2017-05-05')]);
    expect(stageRow(three, 'Lead').medianDays).toBe(4);
  });

  it('are null where no stay is completed', () => {
    expect(stageRow(ask([talk('2017-05-01', 'A', 'Lead')]), 'Lead').averageDays).toBeNull();
  });
});

describe('over target', () => {
  it('counts Open deals that stand there for longer than its target days', () => {
    const counted = ask([
      talk('2017-06-20', 'A', 'Lead'),
      talk('2017-06-19', 'B', 'Lead'),
      talk('2017-06-29', 'B', 'Lead'),
      talk('2017-06-01', 'C', 'Lost'),
    ]);
    expect(counted.stages.map(row => row.overTarget)).toEqual([1, 0, null, null, null]);
  });
});
