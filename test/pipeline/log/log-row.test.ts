import {describe, expect, it} from 'vitest';
import {type FormRow, findLogged, formRow, isCell, type LogCells, logCells} from '../../../src/pipeline/log/log-row';
import {record} from '../../../src/pipeline/shape';

const FORM: FormRow = {
  date: '2026-03-31',
  customer: ' Alder  Foods ',
  deal: '',
  stage: 'Closing',
  value: 1200,
  salesperson: 'Ann ',
  expectedClose: '2026-04-30',
  nextStep: '',
  nextStepOn: '',
  reason: '',
  notes: ' two  lines\n',
};

const CELLS: LogCells = {
  date: 46_112,
  customer: 'Alder Foods',
  deal: '',
  stage: 'Closing',
  value: 1200,
  salesperson: 'Ann',
  expectedClose: 46_142,
  nextStep: '',
  nextStepOn: '',
  reason: '',
  notes: ' two  lines\n',
};

describe('the row that a form gives', () => {
  it('becomes cells: days as serial numbers, names tidied, texts as they were typed', () => {
    expect(logCells(FORM)).toEqual(CELLS);
  });

  it('has no value where none was given, and 0 where 0 was', () => {
    expect(logCells({...FORM, value: null})).toEqual({...CELLS, value: ''});
    expect(logCells({...FORM, value: 0})).toEqual({...CELLS, value: 0});
  });

  it.each(['date', 'expectedClose', 'nextStepOn'] as const)('is wrong where %s is no day', id => {
    expect(logCells({...FORM, [id]: '2026-02-29'})).toEqual({wrong: id});
  });

  it('may lack a day, and may not lack a field', () => {
    const form = record(formRow);
    expect(form({...FORM, date: '', value: null})).toEqual({...FORM, date: '', value: null});
    expect(() => form({...FORM, value: '1200'})).toThrow('Invalid value');
    expect(() => form({...FORM, date: 46_112})).toThrow('Invalid date');
    expect(() => form({...FORM, notes: null})).toThrow('Invalid notes');
  });
});

describe('a row that may be there already', () => {
  const there = (row: number, more: Partial<LogCells> = {}) => ({...CELLS, ...more, row});

  it('is each one that holds all the same', () => {
    expect(findLogged([there(2), there(3), there(4, {notes: ''})], CELLS)).toEqual([2, 3]);
    expect(findLogged([there(2)], CELLS)).toEqual([2]);
  });

  it('is none that differs in one cell', () => {
    expect(findLogged([there(2, {customer: 'Alder'}), there(3, {value: 1201})], CELLS)).toEqual([]);
    expect(findLogged([], CELLS)).toEqual([]);
  });

  it('holds days as Dates of whatever time zone', () => {
    const at = (hours: number) => new Date(Date.UTC(2026, 2, 31, hours));
    expect([-14, -12, 0, 12, 14].map(hours => isCell(at(hours), 46_112))).toEqual([true, true, true, true, true]);
    expect([-24, 24].map(hours => isCell(at(hours), 46_112))).toEqual([false, false]);
  });

  it('holds no Date in the place of a text, but the digits of a number in a cell of plain text', () => {
    expect([
      isCell(new Date(Date.UTC(1899, 11, 30)), ''),
      isCell('46112', 46_112),
      isCell(46_112, 46_112),
      isCell('', ''),
    ]).toEqual([false, true, true, true]);
  });
});
