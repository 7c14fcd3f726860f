import {describe, expect, test} from 'vitest';
import {funnelText} from '../../../workbench/cli/funnel-text';
import {overviewJson} from '../../../workbench/cli/overview-json';
import {overviewText} from '../../../workbench/cli/overview-text';
import {asOfPlace, readOverview} from '../../../workbench/cli/read-overview';
import {sampleOverview} from './sample-overview';

describe('the overview is found by the words on it', () => {
  test('the place of the date to type', () => {
    expect(asOfPlace(sampleOverview())).toEqual({row: 1, column: 2});
  });

  test('a word that is missing is named', () => {
    expect(() => readOverview(sampleOverview({'Win %': 'Win rate'}))).toThrow('The overview shows no "Win %".');
    expect(() => readOverview(sampleOverview({Type: 'Kind'}))).toThrow('The overview shows no "Type" in row 16.');
  });

  test('an error in a cell is not passed on as a number', () => {
    expect(() => readOverview(sampleOverview({'–': '#DIV/0!'}))).toThrow('The overview shows #DIV/0! for "Win %".');
    expect(() => readOverview(sampleOverview({'–': '#REF!'}))).toThrow('The overview shows #REF! for "Win %".');
    expect(() => readOverview(sampleOverview({Lost: '#N/A'}))).toThrow('The overview shows no "Lost".');
  });

  test('an As of that is no date', () => {
    const overview = readOverview(sampleOverview());
    expect(() => overviewJson({...overview, asOf: {value: 'soon', text: 'soon'}})).toThrow(
      'The overview shows "soon" where its As of date should be.',
    );
  });
});

test('as JSON: all digits, and null for a dash or nothing', () => {
  expect(JSON.parse(overviewJson(readOverview(sampleOverview())))).toEqual({
    asOf: '2017-12-31',
    metrics: {
      customersInPipeline: 3,
      dealsInPipeline: 4,
      dealsWon: 2,
      dealsLost: 0,
      winRate: null,
      leadToCustomer: 0.285714,
      newProspectsThisMonth: 1,
      averageDaysToClose: 12.25,
      averageDaysBeforePipeline: null,
      averageDealSize: 2449.5,
      salesVelocityPerDay: 47467.2,
      rowsLeftOut: 5,
    },
    stages: [
      {stage: '商談', type: 'Open', customers: 3, deals: 4, inProcess: 1234, won: 2, reached: 7},
      {stage: 'Won', type: 'Won', customers: 2, deals: 2, inProcess: null, won: 2, reached: 2},
      {stage: 'Lost', type: 'Lost', customers: 0, deals: 0, inProcess: null, won: 0, reached: null},
    ],
  });
});

test('for people: as displayed, in line', () => {
  expect(overviewText(readOverview(sampleOverview()))).toBe(`Sales pipeline as of 2017-12-31

Customers in pipeline          3
Deals in pipeline              4
Won                            2
Lost                           0
Win %                          –
Lead to customer %        28.6 %
New prospects this month       1
Average days to close       12.3
Days before pipeline           –
Average deal size          2,450
Sales velocity per day    47,467
Rows left out                  5

Stage  Type  Customers  Deals  In process  Won  Reached
商談   Open          3      4       1,234    2        7
Won    Won           2      2                2        2
Lost   Lost          0      0                0
`);
});

test('the funnel as bars of the same scale', () => {
  const text = funnelText(readOverview(sampleOverview()));
  expect(text).toBe(`Funnel: deals that reached each stage

商談  ${'█'.repeat(48)}  7  100 %
Won   ${'█'.repeat(13)}▊${' '.repeat(34)}  2   29 %
`);
});

test('a funnel without deals has no bars', () => {
  const overview = readOverview(sampleOverview());
  for (const stage of overview.stages) if (stage.reached.value !== null) stage.reached = {value: 0, text: '0'};
  expect(funnelText(overview)).not.toContain('█');
  expect(funnelText(overview)).toContain('–');
});
