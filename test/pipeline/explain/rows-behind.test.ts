import {describe, expect, it} from 'vitest';
import {type Judged, rowsBehind} from '../../../src/pipeline/explain/rows-behind';
import {
  type Condition,
  count,
  distinct,
  is,
  isWon,
  mean,
  median,
  type RowsMeasure,
  sum,
} from '../../../src/pipeline/metrics/measure';
import {type Known, readerOf} from './known-facts';

/** A measure whose conditions hold values already. */
function judged(measure: RowsMeasure): Judged {
  const where = measure.where as readonly Condition[];
  return {
    measure,
    conditions: where.map(condition => ({condition, value: condition.value as string | number, shown: ''})),
  };
}
const behind = (known: Known, ...measures: readonly RowsMeasure[]) => rowsBehind(measures.map(judged), readerOf(known));
/** The customers of the rows behind a number, in their order. */
const customers = (known: Known, ...measures: readonly RowsMeasure[]) =>
  behind(known, ...measures)?.rows.map(({customer}) => customer);

const deal = (customer: string, lastContact: number, more: object = {}) => ({
  customer,
  deal: '',
  stageName: 'Talk',
  lastContact,
  value: '',
  state: 'Open',
  customerNumber: lastContact,
  weighted: '',
  daysToClose: '',
  ...more,
});

describe('the deals behind a number', () => {
  const lists = {
    deals: [
      deal('Acme', 46_110, {value: 100, weighted: 0}),
      deal('Birch', 46_112, {
        value: 300,
        deal: 'Renewal',
        stageName: 'Won',
        state: 'Won',
        weighted: 20,
        daysToClose: 7,
      }),
      deal('Cedar', 46_111, {state: 'won', daysToClose: 0}),
    ],
  };

  it('are those that meet its conditions, the newest first, with their value', () => {
    expect(behind({lists}, count('deals', isWon))).toEqual({
      list: 'deals',
      total: 2,
      figure: 'Value',
      rows: [
        {customer: 'Birch', deal: 'Renewal', stage: 'Won', day: '2026-03-31', figure: 300},
        {customer: 'Cedar', deal: '', stage: 'Talk', day: '2026-03-30', figure: null},
      ],
    });
  });

  it('are all where there is no condition', () => {
    expect(customers({lists}, count('deals'))).toEqual(['Birch', 'Cedar', 'Acme']);
  });

  it('have the figure that is added up or averaged, and are those that have one', () => {
    expect(behind({lists}, sum('deals', 'value'))).toMatchObject({figure: 'Value', total: 2});
    expect(behind({lists}, mean('deals', 'daysToClose'))).toMatchObject({
      figure: 'Days to close',
      rows: [
        {customer: 'Birch', figure: 7},
        {customer: 'Cedar', figure: 0},
      ],
    });
    expect(customers({lists}, median('deals', 'daysToClose'))).toEqual(['Birch', 'Cedar']);
  });

  it('are not behind a sum that they add nothing to', () => {
    expect(customers({lists}, sum('deals', 'weighted'))).toEqual(['Birch']);
    expect(customers({lists}, mean('deals', 'weighted'))).toEqual(['Birch', 'Acme']);
  });

  it('are one of each number, where different ones are counted', () => {
    const twice = {
      deals: [...lists.deals, deal('Acme', 46_120, {customerNumber: 46_110}), deal('Nobody', 1, {customerNumber: ''})],
    };
    expect(customers({lists: twice}, distinct('deals', 'customerNumber'))).toEqual(['Birch', 'Cedar', 'Acme']);
    expect(behind({lists: twice}, distinct('deals', 'customerNumber'))?.figure).toBe('Value');
  });

  it('are those of all the measures, each once, with the figure of the one that has one', () => {
    const two = behind({lists}, count('deals', isWon), sum('deals', 'weighted'));
    expect(two).toMatchObject({
      total: 2,
      figure: 'Weighted',
      rows: [
        {customer: 'Birch', figure: 20},
        {customer: 'Cedar', figure: null},
      ],
    });
  });

  it('are none where no row counts, and nothing where no measure looks at rows', () => {
    expect(behind({lists: {deals: []}}, count('deals'))).toEqual({list: 'deals', total: 0, figure: 'Value', rows: []});
    expect(behind({lists})).toBeUndefined();
  });

  it('are those of one list: another one has other rows', () => {
    const log = [{row: 2, date: 46_112, stage: 1}];
    expect(behind({lists: {...lists, log}}, count('deals', isWon), count('log'))).toMatchObject({
      list: 'deals',
      total: 2,
    });
  });

  it('are counted all and shown up to a hundred', () => {
    const many = {deals: Array.from({length: 130}, (_, index) => deal(`Customer ${index}`, 46_000 + index))};
    const found = behind({lists: many}, count('deals'));
    expect([found?.total, found?.rows.length, found?.rows[0]?.customer]).toEqual([130, 100, 'Customer 129']);
  });
});

describe('the conversations behind a number', () => {
  const known = {
    lists: {
      log: [
        {row: 5, date: 46_111.75, stage: 1, passes: 1},
        {row: 9, date: 46_112.25, stage: 2, passes: 1},
        {row: 7, date: 46_112, stage: 1, passes: 0},
      ],
      stays: [
        {row: 3, stage: 1, length: 4},
        {row: 2, stage: 2, length: ''},
      ],
    },
    log: {
      5: {customer: 'Acme', deal: 'Renewal', value: 100},
      9: {customer: 'Birch', value: 'much'},
      7: {customer: 'Cedar'},
    },
  };

  it('are rows of the log', () => {
    expect(behind(known, count('log', is('passes', 1)))).toEqual({
      list: 'log',
      total: 2,
      figure: '',
      rows: [
        {customer: 'Birch', deal: '', stage: 'Offer', day: '2026-03-31', figure: null},
        {customer: 'Acme', deal: 'Renewal', stage: 'Talk', day: '2026-03-30', figure: 100},
      ],
    });
  });

  it('are those that stays begin with', () => {
    // The third row of the sheet is the second of the list, which begins in row 2.
    expect(behind(known, mean('stays', 'length'))).toEqual({
      list: 'stays',
      total: 1,
      figure: 'Days stayed',
      rows: [{customer: 'Birch', deal: '', stage: 'Talk', day: '2026-03-31', figure: 4}],
    });
    expect(behind(known, count('stays'))?.rows).toMatchObject([
      {customer: 'Birch', stage: 'Talk', figure: null},
      {customer: 'Acme', stage: 'Offer', figure: 100},
    ]);
  });
});

it('the customers behind a number are known by their deals, and by the first contact of all', () => {
  const lists = {
    customerList: [
      {customer: 7, source: 1, daysBefore: 3},
      {customer: 8, source: 1, daysBefore: ''},
      {customer: 9, source: 2, daysBefore: 0},
    ],
    deals: [
      {customerNumber: 7, customer: 'Acme', firstContact: 46_112},
      {customerNumber: 7, customer: 'ACME', firstContact: 46_100},
      {customerNumber: 7, customer: 'acme', firstContact: 46_110},
      {customerNumber: 8, customer: 'Birch', firstContact: 46_111},
    ],
  };
  expect(behind({lists}, count('customerList'))).toEqual({
    list: 'customerList',
    total: 3,
    figure: '',
    rows: [
      {customer: 'Birch', deal: '', stage: '', day: '2026-03-30', figure: null},
      {customer: 'Acme', deal: '', stage: '', day: '2026-03-19', figure: null},
      {customer: '', deal: '', stage: '', day: '1899-12-30', figure: null},
    ],
  });
  expect(behind({lists}, mean('customerList', 'daysBefore'))).toMatchObject({
    figure: 'Days before pipeline',
    rows: [
      {customer: 'Acme', figure: 3},
      {customer: '', figure: 0},
    ],
  });
});
