import {describe, expect, it} from 'vitest';
import {cellReader} from '../../../src/pipeline/import/cell-reader.ts';
import {dealRows} from '../../../src/pipeline/import/deal-rows.ts';
import type {ImportStage} from '../../../src/pipeline/import/list-context.ts';
import type {ColumnUse} from '../../../src/pipeline/import/list-mapping.ts';
import type {SourceRow} from '../../../src/pipeline/import/source.ts';
import {nameKey} from '../../../src/pipeline/tables/name.ts';
import {isoDay} from '../../../src/pipeline/tables/serial-day.ts';

const STAGES: readonly ImportStage[] = [
  {stage: 'Talk', type: 'Open'},
  {stage: 'Demo', type: 'open'},
  {stage: 'Offer', type: 'Open'},
  {stage: 'Won', type: 'Won'},
  {stage: 'Renewed', type: 'Won'},
  {stage: 'Lost', type: 'Lost'},
  {stage: 'Odd', type: 'odd'},
];

/** A column's use by its name: a target's id, `on Demo` for the day at which a deal came to Demo, `-` for none. */
const useOf = (column: string): ColumnUse =>
  column === '-'
    ? null
    : column.startsWith('on ')
      ? {target: 'stageDay', stage: column.slice(3)}
      : {target: column as never};

/** What becomes of one deal: its conversations, and what is told of it. */
function dealOf(cells: Readonly<Record<string, string>>, stages = STAGES) {
  const columns = Object.keys(cells).map(useOf);
  const mapping = {kind: 'deals', header: 0, columns, dayOrders: {}, decimals: {}, takesDealAsCustomer: true} as const;
  const row: SourceRow = {line: 2, cells: Object.values(cells)};
  const reader = cellReader([row], mapping, Object.keys(cells));
  const stageOf = (text: string) => stages.find(({stage}) => nameKey(stage) === nameKey(text))?.stage ?? '';
  const [out, doubts]: [string[], string[]] = [[], []];
  const rows = dealRows(
    row,
    {customer: 'X', deal: 'A', isDealItself: false},
    {mapping, reader, stages, stageOf},
    {leaveOut: reason => out.push(reason), doubt: reason => doubts.push(reason)},
  );
  return {rows, out, doubts, steps: rows.map(({date, stage}) => `${isoDay(Number(date)).slice(5)} ${stage}`)};
}

describe('the steps of a deal', () => {
  it.each([
    ['it stands at the first stage', {created: '2025-01-05', stage: 'Talk'}, ['01-05 Talk']],
    [
      'and was changed there since',
      {created: '2025-01-05', lastChange: '2025-02-01', stage: 'Talk'},
      ['01-05 Talk', '02-01 Talk'],
    ],
    [
      'its stage is reached on the last change',
      {created: '2025-01-05', lastChange: '2025-02-01', stage: 'Offer'},
      ['01-05 Talk', '02-01 Offer'],
    ],
    [
      'a change before it was created says nothing',
      {created: '2025-01-05', lastChange: '2025-01-01', stage: 'Offer'},
      ['01-05 Talk', '01-05 Offer'],
    ],
    [
      'nor one after its end',
      {created: '2025-01-05', lastChange: '2025-04-01', closed: '2025-03-01', status: 'won', stage: 'Offer'},
      ['01-05 Talk', '03-01 Offer', '03-01 Won'],
    ],
    [
      'its day of closing is the expected one while it is open',
      {created: '2025-01-05', closed: '2025-03-01', stage: 'Demo'},
      ['01-05 Talk', '01-05 Demo'],
    ],
    [
      'stages have days',
      {created: '2025-01-05', stage: 'Offer', 'on Offer': '2025-03-01', 'on Demo': '2025-02-01'},
      ['01-05 Talk', '02-01 Demo', '03-01 Offer'],
    ],
    [
      'its end has one as well',
      {created: '2025-01-05', closed: '2025-04-01', stage: 'Won', 'on Demo': '2025-02-01', 'on Won': '2025-03-31'},
      ['01-05 Talk', '02-01 Demo', '04-01 Won'],
    ],
    [
      'it came to an end once that is not its own',
      {created: '2025-01-05', closed: '2025-04-01', stage: 'Won', 'on Lost': '2025-02-01'},
      ['01-05 Talk', '02-01 Lost', '04-01 Won'],
    ],
    [
      'it begins with the days of its stages',
      {stage: 'Offer', 'on Offer': '2025-03-01', 'on Demo': '2025-02-01'},
      ['02-01 Demo', '03-01 Offer'],
    ],
    [
      'its stage has none among them',
      {stage: 'Talk', 'on Offer': '2025-03-01', 'on Demo': '2025-02-01'},
      ['02-01 Demo', '02-01 Talk', '03-01 Offer'],
    ],
    [
      'it moved back on the day on which it was created',
      {created: '2025-01-05', stage: 'Talk', 'on Demo': '2025-01-05'},
      ['01-05 Talk', '01-05 Demo', '01-05 Talk'],
    ],
    [
      'a day is that of a stage that is none of ours',
      {created: '2025-01-05', stage: 'Talk', 'on Foo': '2025-02-01'},
      ['01-05 Talk'],
    ],
    [
      'and so it is of one that ended',
      {created: '2025-01-05', closed: '2025-03-01', stage: 'Won', 'on Foo': '2025-02-01'},
      ['01-05 Talk', '03-01 Won'],
    ],
    [
      'it was closed before it was created',
      {created: '2025-03-05', closed: '2025-03-01', stage: 'Lost'},
      ['03-01 Lost', '03-05 Talk'],
    ],
    [
      'moments are days',
      {
        created: '2025-01-05 10:00',
        lastChange: '2025-02-01 11:00',
        'on Demo': '2025-01-20 09:00',
        closed: '2025-03-01 12:00',
        stage: 'Offer',
        status: 'lost',
      },
      ['01-05 Talk', '01-20 Demo', '02-01 Offer', '03-01 Lost'],
    ],
  ])('where %s', (_, cells, steps) => {
    expect(dealOf(cells).steps).toEqual(steps);
  });

  it('begin at the first stage that is open', () => {
    const cells = {created: '2025-01-05', stage: 'Offer'};
    expect(dealOf(cells, [...STAGES].reverse()).steps).toEqual(['01-05 Offer']);
    expect(dealOf(cells, STAGES.slice(1)).steps).toEqual(['01-05 Demo', '01-05 Offer']);
    expect(dealOf({created: '2025-01-05', stage: 'Won'}, STAGES.slice(3)).steps).toEqual(['01-05 Won']);
  });
});

describe('the end of a deal', () => {
  const endOf = (stage: string, status: string, stages = STAGES) =>
    dealOf({created: '2025-01-05', closed: '2025-03-01', stage, status}, stages).steps.find(step =>
      step.startsWith('03-01'),
    );

  it.each([
    ['Won', '', 'Won'],
    ['Renewed', 'won', 'Renewed'],
    ['Renewed', 'open', 'Renewed'],
    ['Offer', 'won', 'Won'],
    ['Offer', 'lost', 'Lost'],
    ['Won', 'lost', 'Lost'],
    ['Offer', 'junk', 'Lost'],
    ['', 'won', 'Won'],
    ['Offer', 'open', undefined],
    ['Offer', '', undefined],
    ['Odd', '', undefined],
    ['Odd', 'open', undefined],
    ['', '', undefined],
  ])('at stage "%s" with the status "%s" is %s', (stage, status, end) => {
    expect(endOf(stage, status)).toBe(end && `03-01 ${end}`);
  });

  it('is never another one than it had', () => {
    expect(endOf('Offer', 'won', STAGES.slice(0, 3).concat(STAGES[5] as ImportStage))).toBeUndefined();
    expect(endOf('Offer', 'lost', STAGES.slice(0, 4))).toBeUndefined();
  });

  it('may be said by columns of yes and no, which a status goes before', () => {
    const cells = {created: '2025-01-05', closed: '2025-03-01', stage: 'Offer', isWon: 'yes'};
    expect(dealOf(cells).steps).toEqual(['01-05 Talk', '01-05 Offer', '03-01 Won']);
    expect(dealOf({...cells, status: 'lost'}).steps.at(-1)).toBe('03-01 Lost');
    expect(dealOf({...cells, status: 'asleep'}).steps.at(-1)).toBe('03-01 Won');
  });
});

describe('what is told of a deal', () => {
  it.each([
    ['nothing where all is known', {created: '2025-01-05', closed: '2025-03-01', stage: 'Won', status: ''}, []],
    [
      'a beginning on the day of closing',
      {created: '', closed: '2025-03-01', stage: 'Won'},
      ['It has no day of creation: it begins on 2025-03-01, the day on which it was closed.'],
    ],
    [
      'a beginning on the last change',
      {created: '', lastChange: '2025-02-01', stage: 'Offer'},
      ['It has no day of creation: it begins on 2025-02-01, the day on which it last changed.'],
    ],
    ['no beginning where no column says one', {'-': '', lastChange: '2025-02-01', stage: 'Offer'}, []],
    ['no beginning where its stages have days', {created: '', stage: 'Offer', 'on Offer': '2025-02-01'}, []],
    [
      'an end on the last change',
      {created: '2025-01-05', lastChange: '2025-02-01', stage: 'Lost'},
      ['It has no day of closing: Lost stands on 2025-02-01.'],
    ],
    [
      'an end on the first day',
      {created: '2025-01-05', stage: 'Lost'},
      ['It has no day of closing: Lost stands on 2025-01-05.'],
    ],
    [
      'an end before the beginning',
      {created: '2025-03-05', closed: '2025-03-01', stage: 'Lost'},
      ['It was closed on 2025-03-01, before it was created.'],
    ],
    [
      'an unknown status',
      {created: '2025-01-05', stage: 'Talk', status: 'asleep'},
      ['The status "asleep" is none that is known; its stage counts.'],
    ],
  ])('%s', (_, cells, told) => {
    expect(dealOf(cells)).toMatchObject({doubts: told, out: []});
  });

  it.each([
    ['no date', {created: '', stage: 'Talk'}, 'It has no date.'],
    ['no date, where it is open and closes some day', {closed: '2025-03-01', stage: 'Talk'}, 'It has no date.'],
    [
      'a status of what was thrown away',
      {created: '2025-01-05', stage: 'Talk', status: 'Archived'},
      'Its status is "Archived".',
    ],
  ])('it stays out for %s', (_, cells, reason) => {
    expect(dealOf(cells)).toMatchObject({rows: [], out: [reason]});
  });

  it('it stays out where there is no stage for it', () => {
    const cells = {created: '2025-01-05', stage: 'Talk'};
    expect(dealOf(cells, STAGES.slice(3))).toMatchObject({rows: [], out: ['No stage is known for it.']});
  });
});

describe('what else a deal has', () => {
  const CELLS = {
    created: '2025-01-05',
    closed: '2025-03-01',
    stage: 'Offer',
    value: '500',
    salesperson: 'Ada',
    expectedClose: '2025-06-01 10:00',
    nextStep: 'Call',
    nextStepOn: '2025-02-01 11:00',
    reason: 'Price',
    notes: 'Hello',
  };
  const last = (cells: Readonly<Record<string, string>>) => {
    const cell = dealOf(cells).rows.at(-1);
    const day = (serial: unknown) => (serial === '' ? '' : Number.isInteger(serial) && isoDay(Number(serial)));
    return cell && {...cell, date: '', expectedClose: day(cell.expectedClose), nextStepOn: day(cell.nextStepOn)};
  };

  it('stands in its last row, and only who sold it in the others', () => {
    const common = {
      date: '',
      customer: 'X',
      deal: 'A',
      salesperson: 'Ada',
      value: 500,
      reason: 'Price',
      notes: 'Hello',
    };
    expect(last(CELLS)).toEqual({
      ...common,
      stage: 'Offer',
      expectedClose: '2025-06-01',
      nextStep: 'Call',
      nextStepOn: '2025-02-01',
    });
    expect(last({...CELLS, status: 'lost'})).toEqual({
      ...common,
      stage: 'Lost',
      expectedClose: '2025-06-01',
      nextStep: '',
      nextStepOn: '',
    });
    const [first] = dealOf(CELLS).rows;
    expect(Object.entries(first ?? {}).filter(([id, cell]) => cell !== '' && id !== 'date')).toEqual([
      ['customer', 'X'],
      ['deal', 'A'],
      ['stage', 'Talk'],
      ['salesperson', 'Ada'],
    ]);
  });

  it('lacks an expected close only where it has no day of closing, or was closed', () => {
    expect(last({...CELLS, expectedClose: ''})?.expectedClose).toBe('2025-03-01');
    expect(last({...CELLS, expectedClose: '', closed: ''})?.expectedClose).toBe('');
    expect(last({...CELLS, expectedClose: '', status: 'won'})?.expectedClose).toBe('');
  });
});
