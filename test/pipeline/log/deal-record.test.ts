import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {personOf, talksOf} from '../../../src/pipeline/log/deal-record.ts';
import {CONVERSATIONS} from '../../../src/pipeline/tables/tables.ts';

const STAGES = ['Talk', 'Offer', 'Won'];
const ACME = {customer: 'Acme', deal: ''};
const BLANK = Object.fromEntries(CONVERSATIONS.columns.map(({id}) => [id, '']));
type Row = Parameters<typeof talksOf>[1][number];
const row = (number: number, more: Partial<Row>): Row => ({...BLANK, customer: 'Acme', ...more, row: number}) as Row;
const on = (day: string, time = '00:00'): Date => new Date(`${day}T${time}Z`);

describe('the conversations of a deal', () => {
  it('are its own, the newest first, whatever the order of the rows and the spelling', () => {
    const rows = [
      row(2, {date: on('2025-03-01')}),
      row(3, {date: on('2025-05-01'), customer: ' ACME '}),
      row(4, {date: on('2025-04-01'), customer: 'Birch'}),
      row(5, {date: on('2025-04-01'), deal: 'Renewal'}),
      row(6, {date: on('2025-04-01')}),
    ];
    const {talks, total} = talksOf(ACME, rows, STAGES, 300);
    expect(talks.map(({row}) => row)).toEqual([3, 6, 2]);
    expect(total).toBe(3);
  });

  it('of one moment are in the order of the stages, then of the rows', () => {
    const date = on('2025-03-01');
    const rows = [row(2, {date, stage: 'Offer'}), row(3, {date, stage: 'talk'}), row(4, {date}), row(5, {date})];
    expect(talksOf(ACME, rows, STAGES, 300).talks.map(({row}) => row)).toEqual([2, 3, 5, 4]);
  });

  it('say what is new in each', () => {
    const rows = [
      row(2, {date: on('2025-03-01'), stage: 'Talk', value: 500, expectedClose: on('2025-06-01')}),
      row(3, {date: on('2025-03-02'), stage: 'talk', value: 500, nextStep: 'Call', nextStepOn: on('2025-03-09')}),
      row(4, {date: on('2025-03-03'), stage: 'Offer', value: 700, nextStep: 'Call', nextStepOn: on('2025-03-09')}),
      row(5, {date: on('2025-03-04'), value: 'much', expectedClose: 'soon', salesperson: 'Ada', reason: 'Price'}),
      row(6, {date: on('2025-03-05'), stage: 'Talk', notes: 'two\nlines'}),
    ];
    const same = {stage: '', from: '', value: null, expectedClose: '', nextStep: '', nextStepOn: ''};
    expect(talksOf(ACME, rows, STAGES, 300).talks).toMatchObject([
      {...same, stage: 'Talk', from: 'Offer', notes: 'two\nlines'},
      {...same, salesperson: 'Ada', reason: 'Price'},
      {...same, stage: 'Offer', from: 'talk', value: 700},
      {...same, nextStep: 'Call', nextStepOn: on('2025-03-09').getTime()},
      {...same, stage: 'Talk', value: 500, expectedClose: on('2025-06-01').getTime()},
    ]);
  });

  it('give a plain number as its day, and come last without a date', () => {
    const rows = [row(2, {date: 'soon', notes: 'a'}), row(3, {date: 45_000}), row(4, {date: on('2020-01-01')})];
    expect(talksOf(ACME, rows, STAGES, 300).talks.map(({on}) => on)).toEqual([
      '2023-03-15',
      on('2020-01-01').getTime(),
      '',
    ]);
  });

  it('are the newest where there are more than wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 60_000}), {maxLength: 40}), fc.nat(50), (days, most) => {
        const rows = days.map((date, index) => row(index + 2, {date}));
        const {talks, total} = talksOf(ACME, rows, STAGES, most);
        const all = talksOf(ACME, rows, STAGES, 1000).talks;
        expect(total).toBe(days.length);
        expect(talks).toEqual(all.slice(0, most));
        expect(all.map(({on}) => on)).toEqual(
          [...all]
            .map(({on}) => on)
            .sort()
            .reverse(),
        );
      }),
    );
  });
});

it('gives of a customer the first row, with texts for all that is not there', () => {
  const rows = [
    {customer: 'Birch', accountOpened: '', source: 'Web', contact: 'Ben', email: '', phone: ''},
    {customer: 'ACME', accountOpened: '', source: 'Fair', contact: ' Ada  L ', email: 'a@example.org', phone: 44123},
    {customer: 'Acme', accountOpened: '', source: 'Web', contact: 'No', email: '', phone: ''},
  ];
  expect(personOf('acme', rows)).toEqual({contact: 'Ada L', email: 'a@example.org', phone: '44123', source: 'Fair'});
  expect(personOf('Cedar', rows)).toEqual({contact: '', email: '', phone: '', source: ''});
});
