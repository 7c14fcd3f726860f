import {expect, test} from 'vitest';
import {displayWidth} from '../../cli/display-width';
import {overviewJson} from '../../cli/overview-json';
import {overviewText} from '../../cli/overview-text';
import {isSampleFull, sampleOverview} from './sample-overview';

test.each(['#DIV/0!', '#REF!', '#N/A', '#NAME?', '#VALUE!', '#NUM!', '#ERROR!'])(
  '%s in a cell is not passed on as an answer',
  error => {
    expect(() => sampleOverview({D5: error})).toThrow(`Cell D5 of Overview ("Win %") shows ${error}.`);
    expect(() => sampleOverview({E15: error})).toThrow(`Cell E15 of Overview ("deals") shows ${error}.`);
    expect(() => sampleOverview({C3: error})).toThrow(`Cell C3 of Overview ("sentence 2") shows ${error}.`);
    expect(() => sampleOverview({F8: error})).toThrow(`Cell F8 of Overview ("weighted") shows ${error}.`);
  },
);

test('a stage may have a name that starts with #', () => {
  expect(sampleOverview({B14: '#1 Call'}).stages.rows[0]?.stage?.text).toBe('#1 Call');
});

test('an As of that is no date', () => {
  expect(() => overviewJson(sampleOverview({B2: 'soon'}))).toThrow(
    'The overview shows "soon" where its As of date should be.',
  );
});

test('a table is full when its last row has a name: it may have left some out', () => {
  expect(isSampleFull()).toBe(false);
  expect(isSampleFull({B20: 'Bob'})).toBe(true);
  expect(isSampleFull({B23: 'Timing'})).toBe(true);
});

test('as JSON: all digits, null for a dash or nothing, names as shown, rows without a name left out', () => {
  expect(JSON.parse(overviewJson(sampleOverview()))).toEqual({
    asOf: '2017-12-31',
    metrics: {customersInPipeline: 3, dealsWon: 2, winRate: null, leadToCustomer: 0.285714, averageDealSize: 2449.5},
    stages: [
      {
        stage: '商談',
        type: 'Open',
        customers: 3,
        deals: 4,
        inProcess: 1234,
        won: 2,
        reached: 7,
        conversion: null,
      },
      {
        stage: 'Won',
        type: 'Won',
        customers: 2,
        deals: 2,
        inProcess: null,
        won: 2,
        reached: 2,
        conversion: 0.2857,
      },
      {
        stage: 'Lost',
        type: 'Lost',
        customers: 0,
        deals: 0,
        inProcess: null,
        won: 0,
        reached: null,
        conversion: null,
      },
    ],
    forecast: {
      openValue: 9798,
      weightedValue: 979.8,
      overdue: {deals: 1, value: 100, weighted: 10},
      dueNextSteps: 2,
      bottleneck: '商談',
      weakestStep: null,
    },
    period: {won: 12},
    previousPeriod: {won: 9},
    closeMonths: [
      {name: 'overdue', deals: 1, value: 100},
      {name: '2017-12', deals: 0, value: 0},
    ],
    salespeople: [{name: 'Ann', openDeals: 3, quota: null}],
    team: {name: 'Team', openDeals: 4, quota: null},
    sources: [],
    reasons: [{name: 'Price', deals: 3, rungs: [2, 1]}],
    months: [{name: '2017-12', entered: 5}],
    sentences: ['No quota is set.', 'One deal closes.', 'The weakest step is Won.'],
  });
});

test('for people: the answers first, all as displayed, under the words of the sheet, in line', () => {
  expect(overviewText(sampleOverview())).toBe(`Sales pipeline as of 2017-12-31
Salesperson: Ann · First contact from: 2017-01-01 · Period: Quarter

No quota is set.
One deal closes.
The weakest step is Won.

Customers in pipeline       3     Average deal size  2,450
Won                         2     Bottleneck          商談
Win %                       –     Weakest step           –
Lead to customer %     28.6 %

Quarter  Now  Before
Won       12       9

Forecast and to-dos
Open deals      Deals  Value  Weighted
Open pipeline       4  9,798       980
Overdue             1    100        10
Next steps due      2      0         0

Forecast by close
Expected
close     Deals  Value
overdue       1  100 €
2017-12       0      0

Funnel: how far deals get
Stage                                            Reached  Conversion
商談   ${'█'.repeat(40)}        7
Won    ${'█'.repeat(11)}▍${' '.repeat(28)}        2      28.6 %

Pipeline: where deals stand
                                    In
Stage  Type  Customers  Deals  process  Won
商談   Open          3      4    1,234    2
Won    Won           2      2             2
Lost   Lost          0      0             0

Month by month
Month    Entered
2017-12        5

Salespeople
              Open
Salesperson  deals
Team             4
Ann              3

Why deals were lost
Reason  Deals  商談  Won
Price       3     2    1
`);
});

test('a funnel without deals has no bars', () => {
  const text = overviewText(sampleOverview({C11: 0, C12: 0}));
  expect(text).not.toContain('█');
  expect(text).toMatch(/商談 +0\n/);
});

test('what is too wide for the page goes on below', () => {
  const long = 'A stage with a name that is much longer than anybody would like to have in a table of its own';
  const text = overviewText(sampleOverview({B14: long, B11: long}));
  const lines = text.split('\n').filter(line => line.startsWith(long));
  expect(lines.length).toBeGreaterThan(2);
  const sentence = overviewText(sampleOverview({B3: 'word '.repeat(60).trim()}));
  for (const line of sentence.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(100);
  expect(sentence.match(/word/g)).toHaveLength(60);
});
