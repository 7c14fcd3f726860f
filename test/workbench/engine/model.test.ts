import {Model} from '@odoo/o-spreadsheet';
import {describe, expect, test, vi} from 'vitest';
import {googleError} from '../../../workbench/engine/cell-error';
import {createModel, recalculate} from '../../../workbench/engine/model';
import {chosenQuirks, type Quirks} from '../../../workbench/quirks';
import {answer} from './answer';

interface SheetSketch {
  rows: number;
  cells: Record<string, string>;
}

function spreadsheet(sheets: Record<string, SheetSketch>, quirks: Partial<Quirks> = {}) {
  const data = Object.entries(sheets).map(([name, {rows, cells}]) => ({
    id: name,
    name,
    rowNumber: rows,
    colNumber: 8,
    cells,
  }));
  const model = createModel({sheets: data}, {quirks: chosenQuirks(quirks)});
  const at = (sheetId: string, cell: string) => ({
    sheetId,
    col: cell.charCodeAt(0) - 65,
    row: Number(cell.slice(1)) - 1,
  });
  return {
    model,
    type: (sheetId: string, cell: string, content: string) =>
      model.dispatch('UPDATE_CELL', {...at(sheetId, cell), content}),
    value: (sheetId: string, cell: string) => googleError(model.getters.getEvaluatedCell(at(sheetId, cell)).value),
    rows: (sheetId: string) => model.getters.getNumberRows(sheetId),
  };
}

describe('blanks', () => {
  test('a formula that refers to a blank cell is blank, and counts as blank for others', () => {
    const {value} = spreadsheet({
      S: {rows: 9, cells: {B1: '=A1', C1: '=ISBLANK(B1)', D1: '=COUNTA(A1:B1)', E1: '=B1+1'}},
    });
    expect([value('S', 'B1'), value('S', 'C1'), value('S', 'D1'), value('S', 'E1')]).toEqual([null, true, 0, 1]);
  });

  test.each(['ARRAYFORMULA(A1:A3)', 'FILTER(A1:A3, B1:B3)', 'HSTACK(A1:A3)', 'VSTACK(A1:A2, A3)', 'INDEX(A1:A3)'])(
    'blanks of %s stay blank where they spill',
    formula => {
      const cells = {A1: '1', A3: '3', B1: 'TRUE', B2: 'TRUE', B3: 'TRUE', C1: `=${formula}`, D1: '=COUNTA(C1:C3)'};
      const {value} = spreadsheet({S: {rows: 9, cells}});
      expect([value('S', 'C1'), value('S', 'C2'), value('S', 'C3'), value('S', 'D1')]).toEqual([1, null, 3, 2]);
    },
  );

  test('a spill whose first value is blank still spills, and follows an edit', () => {
    const {type, value} = spreadsheet({S: {rows: 9, cells: {A2: 'x', C1: '=ARRAYFORMULA(A1:A2)', D1: '=C1&C2'}}});
    expect([value('S', 'C1'), value('S', 'C2'), value('S', 'D1')]).toEqual([null, 'x', 'x']);
    type('S', 'A1', 'y');
    expect([value('S', 'C1'), value('S', 'C2'), value('S', 'D1')]).toEqual(['y', 'x', 'yx']);
    type('S', 'A1', '');
    expect([value('S', 'C1'), value('S', 'D1')]).toEqual([null, 'x']);
  });

  test('what is typed onto a blank of a spill blocks it, and clearing it frees the spill', () => {
    const {type, value} = spreadsheet({S: {rows: 9, cells: {A1: '1', A3: '3', C1: '=ARRAYFORMULA(A1:A3)'}}});
    type('S', 'C2', 'in the way');
    expect([value('S', 'C1'), value('S', 'C2'), value('S', 'C3')]).toEqual(['#REF!', 'in the way', null]);
    type('S', 'C2', '');
    expect([value('S', 'C1'), value('S', 'C2'), value('S', 'C3')]).toEqual([1, null, 3]);
  });
});

describe('a spill that needs more rows than the sheet has', () => {
  test('is #REF! until the rows are there', () => {
    const {model, rows, value} = spreadsheet({S: {rows: 4, cells: {B3: '=SEQUENCE(10)'}}});
    expect([rows('S'), value('S', 'B3'), value('S', 'B4')]).toEqual([4, '#REF!', null]);
    const after = {dimension: 'ROW', base: 3, quantity: 8, position: 'after'} as const;
    model.dispatch('ADD_COLUMNS_ROWS', {sheetId: 'S', sheetName: 'S', ...after});
    expect([rows('S'), value('S', 'B3'), value('S', 'B12')]).toEqual([12, 1, 10]);
  });
});

describe('a spill that needs more rows than the sheet has, where a spill lengthens its sheet', () => {
  const spillBeyondSheet = 'kind';

  test('adds the rows, when the spreadsheet is opened', () => {
    const {rows, value} = spreadsheet({S: {rows: 4, cells: {B3: '=SEQUENCE(10)'}}}, {spillBeyondSheet});
    expect([rows('S'), value('S', 'B3'), value('S', 'B12')]).toEqual([12, 1, 10]);
  });

  test('adds them after an edit, also through a chain of sheets', () => {
    const sheets = {
      Log: {rows: 3, cells: {A1: '=SEQUENCE(B1)', B1: '2'}},
      Calc: {rows: 3, cells: {A2: '=FILTER(Log!A:A, Log!A:A > 0)', C1: '=SUM(A2:A)'}},
    };
    const {type, rows, value} = spreadsheet(sheets, {spillBeyondSheet});
    expect([rows('Log'), rows('Calc'), value('Calc', 'C1')]).toEqual([3, 3, 3]);
    type('Log', 'B1', '50');
    expect([rows('Log'), rows('Calc'), value('Calc', 'C1')]).toEqual([50, 51, 1275]);
  });

  test('columns are not added: #REF!', () => {
    const {value, rows} = spreadsheet({S: {rows: 4, cells: {A1: '=SEQUENCE(1, 20)'}}}, {spillBeyondSheet});
    expect([value('S', 'A1'), rows('S')]).toEqual(['#REF!', 4]);
  });

  test('a formula that grows with its own sheet is given up: #REF!', () => {
    const {value} = spreadsheet({S: {rows: 4, cells: {B2: '=ARRAYFORMULA(ROW(A1:A))'}}}, {spillBeyondSheet});
    expect(value('S', 'B2')).toBe('#REF!');
  });
});

describe('whole columns of other sheets', () => {
  const sheets = {
    Conversations: {rows: 6, cells: {A1: 'Date', B1: 'Customer', B2: 'Ann', B3: 'bob', B4: 'ANN', C2: '5', C4: '7'}},
    'Calc log': {rows: 6, cells: {A2: '3', A3: '1', A5: '2'}},
  };

  test.each<[string, unknown]>([
    ['=COUNTIFS(Conversations!B:B, "ann")', 2],
    ['=SUMIFS(Conversations!C:C, Conversations!B:B, "ann")', 12],
    ["=SUM('Calc log'!A2:A)", 6],
    ["=ROWS('Calc log'!A2:A)", 5],
    ["=INDEX(SORT('Calc log'!A2:A, 1, TRUE), 4)", null],
    ["=INDEX(SORT('Calc log'!A2:A, 1, TRUE), 3)", 3],
    ["=MATCH(2, 'Calc log'!A2:A, 0)", 4],
    ['=XLOOKUP("BOB", Conversations!B:B, ARRAYFORMULA(ROW(Conversations!B:B)))', 3],
    ['=ROWS(FILTER(Conversations!A2:C, Conversations!B2:B <> ""))', 3],
    ['=ROWS(UNIQUE(Conversations!B2:B))', 4],
    ["=SUMPRODUCT(('Calc log'!A2:A > 1) * 1)", 2],
    ['=COUNTUNIQUE(ARRAYFORMULA(LOWER(TRIM(Conversations!B2:B))))', 2],
    ["=MAX(ARRAYFORMULA(IF('Calc log'!A2:A = \"\", , ROW('Calc log'!A2:A))))", 5],
  ])('%s', (formula, google) => {
    const {value} = spreadsheet({...sheets, Result: {rows: 3, cells: {A1: formula}}});
    expect(value('Result', 'A1')).toEqual(google);
  });
});

describe('the clock', () => {
  const clock = {instant: new Date('2024-03-01T02:30:00Z'), timeZone: 'America/New_York', now: () => clock.instant};

  test("TODAY and NOW are the host's, in the spreadsheet's time zone", () => {
    expect(answer('=TODAY()', {clock})).toBe(45351); // still 29 February in New York
    expect(answer('=NOW()', {clock})).toBeCloseTo(45351 + 21.5 / 24, 9);
    expect(answer('=TODAY()', {clock: {...clock, timeZone: 'Asia/Tokyo'}})).toBe(45352);
  });

  test('two models have two clocks, and cells follow a clock that moves', () => {
    const moving = {at: new Date('2024-03-01T12:00:00Z'), timeZone: 'UTC', now: () => moving.at};
    const data = {sheets: [{id: 's', name: 'S', cells: {A1: '=TODAY()', B1: '=A1+1'}}]};
    const [one, other] = [createModel(data, {clock: moving}), createModel(data, {clock})];
    moving.at = new Date('2024-03-02T12:00:00Z');
    recalculate(one);
    recalculate(other);
    expect(one.getters.getEvaluatedCell({sheetId: 's', col: 1, row: 0}).value).toBe(45354);
    expect(other.getters.getEvaluatedCell({sheetId: 's', col: 1, row: 0}).value).toBe(45352);
  });

  test('a model made without a host is refused', () => {
    const debug = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    expect(() => new Model({})).toThrow('make it with createModel()');
    debug.mockRestore();
  });
});

test("the engine's timings are not printed, and the console is left as it was", () => {
  const debug = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  const {type} = spreadsheet({S: {rows: 3, cells: {A1: '=SEQUENCE(9)'}}});
  type('S', 'B1', '1');
  expect(debug).not.toHaveBeenCalled();
  console.debug('still mine');
  expect(debug).toHaveBeenCalledOnce();
  debug.mockRestore();
});

test('each revision has an id of its own, numbered: no two models give the same, and none is drawn anew', () => {
  const ids = [1, 2].map(() => {
    const sent: string[] = [];
    const transportService = {
      sendMessage: async (message: {nextRevisionId?: string}) => void sent.push(message.nextRevisionId ?? ''),
      onNewMessage: () => {},
      leave: () => {},
    };
    const config = {mode: 'normal', transportService, client: {id: 'one', name: 'One'}} as const;
    const model = createModel({sheets: [{id: 'S', name: 'S'}]}, {config});
    for (const content of ['1', '2']) model.dispatch('UPDATE_CELL', {sheetId: 'S', col: 0, row: 0, content});
    const [first = ''] = sent.filter(Boolean);
    return first.replace(/-\d+$/, '-');
  });
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}-$/);
  expect(ids[0]).not.toBe(ids[1]);
});
