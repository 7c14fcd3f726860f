import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {columnSigns} from '../../../src/pipeline/import/cell-reader.ts';
import {matchStages} from '../../../src/pipeline/import/match-stages.ts';
import {planImport} from '../../../src/pipeline/import/plan-import.ts';
import {readList, readListInParts} from '../../../src/pipeline/import/read-list.ts';
import {recognise} from '../../../src/pipeline/import/recognise.ts';
import type {SourceRow} from '../../../src/pipeline/import/source.ts';
import {stageTexts} from '../../../src/pipeline/import/stage-texts.ts';
import {isoDay} from '../../../src/pipeline/tables/serial-day.ts';
import {listOf} from './list-of.ts';

const STAGES = [
  {stage: 'Talk', type: 'Open'},
  {stage: 'Offer', type: 'Open'},
  {stage: 'Won', type: 'Won'},
  {stage: 'Lost', type: 'Lost'},
];

const read = (rows: readonly SourceRow[], more: Partial<ReturnType<typeof recognise>['mapping']> = {}) => {
  const mapping = {...recognise(rows).mapping, ...more};
  return readList(rows, mapping, matchStages(stageTexts(rows, mapping), STAGES), STAGES);
};
/** Day, customer, deal, stage, and what else is not blank, of each conversation. */
const told = (text: string, more?: Parameters<typeof read>[1]) =>
  read(listOf(text), more).rows.map(({cells: {date, customer, deal, stage, ...rest}}) =>
    [isoDay(Number(date)), customer, deal, stage, ...Object.values(rest).filter(cell => cell !== '')].join(' | '),
  );

describe('a deal of a list', () => {
  const HEAD = 'Deal,Company,Stage,Status,Created,Last stage change,Closed,Value,Owner,Lost reason,Expected close';
  it('begins at the first rung, changes where that has a day, and is closed with value and reason', () => {
    expect(told(`${HEAD}\nA,X,Offer,lost,2025-01-01,2025-02-01,2025-03-01,500,Ada,Price,`)).toEqual([
      '2025-01-01 | X | A | Talk | Ada',
      '2025-02-01 | X | A | Offer | Ada',
      '2025-03-01 | X | A | Lost | 500 | Ada | Price',
    ]);
  });

  it('that is open stands at its stage, with value and expected close', () => {
    expect(told(`${HEAD}\nA,X,Offer,open,2025-01-01,,,500,Ada,,2025-06-01`)).toEqual([
      '2025-01-01 | X | A | Talk | Ada',
      `2025-01-01 | X | A | Offer | 500 | Ada | ${Date.UTC(2025, 5, 1) / 86_400_000 + 25_569}`,
    ]);
    expect(told(`${HEAD}\nA,X,Talk,open,2025-01-01,,,500,Ada,,`)).toEqual(['2025-01-01 | X | A | Talk | 500 | Ada']);
  });

  it('that is open takes a day of closing for the expected one', () => {
    const {rows} = read(
      listOf('Deal,Company,Stage,Created,Close date\nA,X,Offer,2025-01-01,2025-06-01\nB,X,Won,2025-01-01,2025-06-01'),
    );
    expect(rows.map(({cells}) => [cells.stage, cells.expectedClose && isoDay(Number(cells.expectedClose))])).toEqual([
      ['Talk', ''],
      ['Offer', '2025-06-01'],
      ['Talk', ''],
      ['Won', ''],
    ]);
  });

  it('without a day of creation begins on the day of closing, and is listed', () => {
    const {rows, doubts} = read(listOf(`${HEAD}\nA,X,Won,won,,,2025-03-01,5,,,`));
    expect(rows.map(({cells}) => [isoDay(Number(cells.date)), cells.stage])).toEqual([
      ['2025-03-01', 'Talk'],
      ['2025-03-01', 'Won'],
    ]);
    expect(doubts).toEqual([
      {line: 2, reason: 'It has no day of creation: it begins on 2025-03-01, the day on which it was closed.'},
    ]);
  });

  it('without any day is left out and listed', () => {
    const {rows, leftOut} = read(listOf(`${HEAD}\nA,X,Won,won,,,,5,,,\nB,Y,Talk,open,2025-01-01,,,,,,`));
    expect(rows.map(({cells}) => cells.customer)).toEqual(['Y']);
    expect(leftOut).toEqual([{line: 2, reason: 'It has no date.'}]);
  });

  it('without a customer takes its own name, unless the user does not want that', () => {
    expect(told(`${HEAD}\nA,,Talk,open,2025-01-01,,,,,,`)).toEqual(['2025-01-01 | A |  | Talk']);
    const {rows, leftOut} = read(listOf(`${HEAD}\nA,,Talk,open,2025-01-01,,,,,,`), {takesDealAsCustomer: false});
    expect([rows, leftOut]).toEqual([[], [{line: 2, reason: 'It names neither a customer nor a deal.'}]]);
  });

  it('of the same name and customer as another stays a deal of its own', () => {
    const twice = 'A,X,Talk,open,2025-01-01,,,,,,';
    expect(told(`${HEAD}\n${twice}\n${twice}`).map(line => line.split(' | ')[2])).toEqual(['A', 'A (2)']);
    const ids =
      'Deal ID,Deal,Company,Stage,Status,Created\n7,A,X,Talk,open,2025-01-01\n8,A,X,Talk,open,2025-01-01\n9,B,X,Talk,open,2025-01-01';
    expect(told(ids).map(line => line.split(' | ')[2])).toEqual(['A 7', 'A 8', 'B']);
  });

  it('that was thrown away is left out, and one of an unknown status told of', () => {
    const {rows, leftOut, doubts} = read(
      listOf(`${HEAD}\nA,X,Talk,deleted,2025-01-01,,,,,,\nB,X,Talk,asleep,2025-01-01,,,,,,`),
    );
    expect(rows.map(({cells}) => cells.deal)).toEqual(['B']);
    expect(leftOut[0]?.reason).toBe('Its status is "deleted".');
    expect(doubts[0]?.reason).toBe('The status "asleep" is none that is known; its stage counts.');
  });

  it('comes to stages on days of their own where the list has them', () => {
    expect(
      told(
        'Deal,Company,Stage,Created,Date entered Offer,Close date\nA,X,Won,2025-01-01,2025-02-01,2025-03-01\nB,X,Offer,2025-01-01,2025-02-01,',
      ),
    ).toEqual([
      '2025-01-01 | X | A | Talk',
      '2025-02-01 | X | A | Offer',
      '2025-03-01 | X | A | Won',
      '2025-01-01 | X | B | Talk',
      '2025-02-01 | X | B | Offer',
    ]);
  });

  it('says which cells cannot be read, and comes without them', () => {
    const {rows, doubts} = read(
      listOf(`${HEAD}\nA,X,Talk,open,2025-01-01,soon,,a lot,,,\nB,X,Talk,open,2025-01-01,2025-01-02,,5,,,`),
    );
    expect(rows[0]?.cells.value).toBe('');
    expect(doubts.map(({reason}) => reason)).toEqual([
      'Last stage change: "soon" is no day that can be read.',
      'Value: "a lot" is no amount that can be read.',
    ]);
  });
});

describe('a conversation of a list', () => {
  const HEAD = 'Date,Customer,Deal,Stage,Value,Owner,Next step,Next step on,Notes,Phone,Foo';
  it('is one row, as it stands', () => {
    expect(
      told(`${HEAD}\n2025-01-01,X,A,talk,500,Ada,Call,2025-01-09,hello,12,bar\n2025-01-02,X,A,,,,,,,,`, {kind: 'log'}),
    ).toEqual([
      `2025-01-01 | X | A | Talk | 500 | Ada | ${Date.UTC(2025, 0, 9) / 86_400_000 + 25_569} | hello | Call`,
      '2025-01-02 | X | A | ',
    ]);
  });

  it('needs a customer and a date', () => {
    const {leftOut} = read(
      listOf(`${HEAD}\n,X,A,,,,,,,,\n2025-01-01,,A,,,,,,,,\nsoon,X,A,,,,,,,,\n2025-01-01,Y,B,,,,,,,,`),
      {kind: 'log'},
    );
    expect(leftOut.map(({line, reason}) => `${line} ${reason}`)).toEqual([
      '2 It has no date.',
      '3 It names no customer.',
      '4 Date: "soon" is no day that can be read.',
    ]);
  });

  it('brings what is known of its customer, the first that is given', () => {
    const {customers} = read(
      listOf(`Date,Customer,Stage,Email,Phone,Source\n2025-01-01,X,,,1,\n2025-01-02,x ,,a@x.org,2,Fair\n`),
    );
    expect(customers).toMatchObject([{customer: 'X', email: 'a@x.org', phone: '1', source: 'Fair'}]);
  });

  it('brings own columns along once', () => {
    const rows = listOf('Deal,Company,Stage,Created,Close date,Sector\nA,X,Won,2025-01-01,2025-02-01,Steel');
    const {mapping} = recognise(rows);
    const columns = mapping.columns.map((use, index) => (index === 5 ? ({target: 'own'} as const) : use));
    expect(read(rows, {columns}).rows.map(({own}) => own)).toEqual([[''], ['Steel']]);
  });
});

describe('a customer of a list', () => {
  const HEAD = 'Date,Customer,Stage,Customer since';
  const opened = (...days: string[]) =>
    read(listOf([HEAD, ...days.map(day => `2025-01-01,X,,${day}`)].join('\n')), {kind: 'log'});
  it('is one since the first day that is given', () => {
    const [customer, ...more] = opened('', '2024-05-06 10:00', '2023-01-01').customers;
    expect([isoDay(Number(customer?.accountOpened)), Number(customer?.accountOpened) % 1, more]).toEqual([
      '2024-05-06',
      0,
      [],
    ]);
    expect(opened('').customers).toMatchObject([{customer: 'X', accountOpened: ''}]);
  });

  it('has a day told of that cannot be read, and not one behind it', () => {
    expect(opened('2024-05-06', 'soon').doubts).toEqual([]);
    const {customers, doubts} = opened('never', '2024-05-06');
    expect(customers.map(({accountOpened}) => isoDay(Number(accountOpened)))).toEqual(['2024-05-06']);
    expect(doubts).toEqual([{line: 2, reason: 'Customer since: "never" is no day that can be read.'}]);
  });
});

it('a list is read in parts, for whoever must not stand still', () => {
  const rows = listOf(
    ['Date,Customer,Stage', ...Array.from({length: 5}, (_, index) => `2025-01-0${index + 1},X,Talk`)].join('\n'),
  );
  const {mapping} = recognise(rows);
  const parts = readListInParts(rows, mapping, [], STAGES, 2);
  expect([parts.next(), parts.next()]).toEqual([
    {done: false, value: 2},
    {done: false, value: 4},
  ]);
  const {done, value} = parts.next();
  expect([done, value]).toEqual([true, readList(rows, mapping, [], STAGES)]);
});

it('a stage of which nothing was said is contact only', () => {
  const rows = listOf('Date,Customer,Stage\n2025-01-01,X,Talk');
  expect(readList(rows, recognise(rows).mapping, [], STAGES).rows[0]?.cells.stage).toBe('');
});

describe('a row below a list', () => {
  const HEAD = 'Customer,Date,Stage,Foo,Value,Bar';
  const columns = (['customer', 'date', 'stage', 'own', 'value'] as const).map(target => ({target}));
  const mapping = {...recognise(listOf(HEAD), 0, 'log').mapping, columns: [...columns, null]};
  const reasonOf = (row: string) => readList(listOf(`${HEAD}\n${row}`), mapping, [], STAGES).leftOut[0]?.reason;
  const TOTAL = 'It looks like a total.';
  const NOTE = 'It looks like a note below the list.';

  it.each([
    ['Total,,,,500,', TOTAL],
    ['subtotal,,,,500,', TOTAL],
    ['Grand Totals: 3,,,,500,', TOTAL],
    ['Gesamt,,,,500,', TOTAL],
    ['Summe,,,,500,', TOTAL],
    ['Total general,,,,500,', TOTAL],
    ['Totaux,,,,500,', TOTAL],
    ['Totais,,,,500,', TOTAL],
    ['Total,,,5,500,5', TOTAL],
    [',,,Total,500,', TOTAL],
    ['Total Oil,2025-01-01,,,500,', undefined],
    ['Total Oil,,Talk,,500,', 'It has no date.'],
    ['Totally,,,,500,', 'It has no date.'],
    ['My total,,,,500,', 'It has no date.'],
    ['Die Summe,,,,500,', 'It has no date.'],
    ['Made by Ada,,,,,', NOTE],
    [',,,,,Made by Ada', NOTE],
    ['Ada,,,,,', 'It has no date.'],
    ['Made by Ada,,,,500,', 'It has no date.'],
    ['Made by Ada,', 'It has no date.'],
    ['Made by Ada,,', NOTE],
  ])('"%s" stays out: %s', (row, reason) => {
    expect(reasonOf(row)).toBe(reason);
  });
});

it('totals and notes below a list are left out and listed', () => {
  const {rows, leftOut} = read(
    listOf('Date,Customer,Stage,Value\n2025-01-01,X,Talk,5\nTotal,,,5\nCopyright (c) 2025 somebody,,,\n,,,'),
  );
  expect(rows).toHaveLength(1);
  expect(leftOut.map(({reason}) => reason)).toEqual(['It looks like a total.', 'It looks like a note below the list.']);
});

describe('days that may be either', () => {
  const rows = listOf('Date,Customer,Stage\n3/4/2025,X,Talk\n5/6/2025,Y,Talk');
  it('are asked for, and left out without an answer', () => {
    const {mapping} = recognise(rows);
    expect(columnSigns(rows, mapping)).toEqual([{column: 0, kind: 'days', found: 'asked'}]);
    expect(read(rows).leftOut).toHaveLength(2);
    expect(read(rows, {dayOrders: {0: 'month'}}).rows.map(({cells}) => isoDay(Number(cells.date)))).toEqual([
      '2025-03-04',
      '2025-05-06',
    ]);
  });
});

describe('an import', () => {
  const HEAD = 'Date,Customer,Stage';
  const mark = ({cells}: ReturnType<typeof read>['rows'][number]) =>
    Number(cells.date) * 1000 + String(cells.customer).length * 10 + String(cells.stage).length;

  it('leaves out as many rows as are there already', () => {
    const reading = read(listOf(`${HEAD}\n2025-01-01,X,Talk\n2025-01-01,X,Talk\n2025-01-02,YY,Talk`));
    const there = reading.rows.slice(1, 2).map(mark);
    const plan = planImport(reading, {conversations: there, customers: [' x']}, mark);
    expect(plan).toMatchObject({already: 1, rows: [{line: 3}, {line: 4}], customers: [{customer: 'YY'}]});
    const again = planImport(reading, {conversations: reading.rows.map(mark), customers: []}, mark);
    expect(again).toEqual({already: 3, rows: [], customers: []});
  });

  it('invents nothing and drops nothing unsaid', () => {
    const cell = fc.constantFrom(
      '',
      '2025-01-01',
      '2025-02-03',
      'soon',
      '5',
      'X',
      'Won',
      'Lost',
      'Offer',
      'open',
      'won',
    );
    const list = fc.array(fc.array(cell, {minLength: 6, maxLength: 6}), {minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(list, body => {
        const rows = [['Deal', 'Company', 'Stage', 'Status', 'Created', 'Closed'], ...body].map((cells, index) => ({
          line: index + 1,
          cells,
        }));
        const mapping = {
          ...recognise(rows, 0, 'deals').mapping,
          columns: ['deal', 'customer', 'stage', 'status', 'created', 'closed'].map(target => ({target})) as never,
        };
        const reading = readList(rows, mapping, matchStages(stageTexts(rows, mapping), STAGES), STAGES);
        const lines = new Set([...reading.rows, ...reading.leftOut].map(({line}) => line));
        const filled = rows.slice(1).filter(({cells}) => cells.some(text => text !== ''));
        expect([...lines].sort((a, b) => a - b)).toEqual(filled.map(({line}) => line));
        for (const {line, cells} of reading.rows) {
          expect(rows[line - 1]?.cells).toContain(isoDay(Number(cells.date)));
          expect(rows[line - 1]?.cells).toContain(cells.customer);
        }
        expect(reading.rows.length).toBeLessThanOrEqual(3 * filled.length);
      }),
      {numRuns: 300},
    );
  });
});
