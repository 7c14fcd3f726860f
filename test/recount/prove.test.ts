import {beforeEach, describe, expect, it} from 'vitest';
import type {DrawnCell, Evidence} from '../../src/recount/evidence';
import {prove} from '../../src/recount/prove';
import {on} from './small-tables';

const slot = (ids: string, kind: string, row: number, column: number, text?: string): DrawnCell => {
  const [section = '', line = '', of = ''] = ids.split(' ');
  return {section, line, column: of, kind, unit: 'count', at: {row, column}, ...(text && {content: () => text})};
};
const SLOTS = [
  slot('title title title', 'title', 1, 1, 'Sales pipeline'),
  slot('inputs asOf value', 'input', 2, 1),
  slot('inputs salesperson value', 'input', 2, 2),
  slot('metrics dealsInPipeline label', 'tileLabel', 3, 1, 'Deals'),
  slot('metrics dealsInPipeline value', 'tile', 3, 2),
  slot('salespeople total quota', 'total', 4, 1),
];

/** As of 2017-06-30 three deals stand in the pipeline, two of them Ada's. */
let asOf: unknown;
let salesperson: string;
let shown: unknown;
let types: string[];
let title: string;

beforeEach(() => {
  [asOf, salesperson, shown, title] = [new Date('2017-06-30T00:00:00Z'), '', 3, 'Sales pipeline'];
  types = ['Open', 'Won', 'Lost'];
});

function said(): string {
  const evidence: Evidence = {
    tables: {
      stages: [
        ['Stage', 'Type', 'Target days'],
        ['Lead', 'Open', 10],
        ['Won', 'Won', ''],
        ['Lost', 'Lost', ''],
      ],
      customers: [
        ['Customer', 'Source'],
        ['A', 'Fair'],
      ],
      conversations: [
        ['Date', 'Customer', 'Stage', 'Salesperson'],
        [new Date('2017-06-01T00:00:00Z'), 'A', 'Lead', 'Ada'],
        [new Date('2017-06-02T00:00:00Z'), 'B', 'Lead', 'Ada'],
        [new Date('2017-06-03T00:00:00Z'), 'C', 'Lead', 'Ben'],
        [new Date('2017-07-03T00:00:00Z'), 'D', 'Lead', 'Ben'],
        [new Date('2018-07-03T00:00:00Z'), 'E', 'Lead', 'Ben'],
      ],
      targets: [
        ['Salesperson', 'Quota per month'],
        ['Ada', 1000],
      ],
    },
    overview: [[title], [asOf, salesperson], ['Deals', shown], [3000]],
    slots: SLOTS,
    types,
    timeZone: 'UTC',
    now: new Date('2017-07-10T15:00:00Z'),
    sheet: () => 'Overview',
  };
  return prove(evidence);
}

describe('the overview is proven', () => {
  it('for the day that stands on it', () => {
    expect(said()).toMatch(/^2 of 2 numbers agree\.\n\n.* as of 2017-06-30 /);
    asOf = on('2017-06-02');
    shown = 2;
    expect(said()).toMatch(/^2 of 2 numbers agree\.\n\n.* as of 2017-06-02 /);
  });

  it.each([[''], ['someday']])('for today where %j stands for it', given => {
    asOf = given;
    shown = 4;
    expect(said()).toMatch(/^2 of 2 numbers agree\.\n\n.* as of 2017-07-10 /);
  });

  it('for what is chosen', () => {
    salesperson = 'Ada';
    shown = 2;
    expect(said()).toMatch(/^2 of 2 numbers agree\./);
  });
});

it('a number that differs is named with its cell', () => {
  shown = 7;
  expect(said()).toMatch(/^1 of 2 numbers agree\.(.|\n)*\nOverview!B3 Deals: shows 7, counted 3\n/);
});

it('an overview that was moved by hand is not looked at', () => {
  title = '';
  expect(said()).toMatch(
    /^The overview is not as it was drawn: “Sales pipeline” should stand in Overview!A1\. Undo what moved it, /,
  );
});

it('nor one that was drawn for other stages', () => {
  types = ['Open', 'Open', 'Won', 'Lost'];
  expect(said()).toMatch(
    /^Stages has changed since the overview was drawn\. Run .*Refresh overview, then prove the numbers again\.$/,
  );
});
