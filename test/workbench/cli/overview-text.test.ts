import {expect, test} from 'vitest';
import {funnelText} from '../../../workbench/cli/funnel-text';
import {overviewJson} from '../../../workbench/cli/overview-json';
import {overviewText} from '../../../workbench/cli/overview-text';
import {sampleOverview} from './sample-overview';

test.each(['#DIV/0!', '#REF!', '#N/A', '#NAME?', '#VALUE!', '#NUM!', '#ERROR!'])(
  '%s in a cell is not passed on as an answer',
  error => {
    expect(() => sampleOverview({D4: error})).toThrow(`Cell D4 of Overview ("Win %") shows ${error}.`);
    expect(() => sampleOverview({E10: error})).toThrow(`Cell E10 of Overview ("deals") shows ${error}.`);
  },
);

test('a stage may have a name that starts with #', () => {
  expect(sampleOverview({B9: '#1 Call'}).stages[0]?.stage?.text).toBe('#1 Call');
});

test('an As of that is no date', () => {
  expect(() => overviewJson(sampleOverview({C2: 'soon'}))).toThrow(
    'The overview shows "soon" where its As of date should be.',
  );
});

test('as JSON: all digits, and null for a dash or nothing', () => {
  expect(JSON.parse(overviewJson(sampleOverview()))).toEqual({
    asOf: '2017-12-31',
    metrics: {customersInPipeline: 3, dealsWon: 2, winRate: null, leadToCustomer: 0.285714, averageDealSize: 2449.5},
    stages: [
      {stage: '商談', type: 'Open', customers: 3, deals: 4, inProcess: 1234, won: 2, reached: 7},
      {stage: 'Won', type: 'Won', customers: 2, deals: 2, inProcess: null, won: 2, reached: 2},
      {stage: 'Lost', type: 'Lost', customers: 0, deals: 0, inProcess: null, won: 0, reached: null},
    ],
  });
});

test('for people: as displayed, under the words of the sheet, in line', () => {
  expect(overviewText(sampleOverview())).toBe(`Sales pipeline as of 2017-12-31

Customers in pipeline       3
Won                         2
Win %                       –
Lead to customer %     28.6 %
Average deal size       2,450

Stage  Type  Customers  Deals  In process  Won  Reached  Conversion
商談   Open          3      4       1,234    2        7
Won    Won           2      2                2        2      28.6 %
Lost   Lost          0      0                0
`);
});

test('the funnel as bars of the same scale', () => {
  expect(funnelText(sampleOverview())).toBe(`Funnel: deals that reached each stage

商談  ${'█'.repeat(48)}  7  100 %
Won   ${'█'.repeat(13)}▊${' '.repeat(34)}  2   29 %
`);
});

test('a funnel without deals has no bars', () => {
  const text = funnelText(sampleOverview({C6: 0, C7: 0}));
  expect(text).not.toContain('█');
  expect(text).toMatch(/商談 +0 +–\n/);
});
