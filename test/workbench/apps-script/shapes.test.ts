import {describe, expect, it} from 'vitest';
import {bench} from './script-host';

describe('the shape of what is written', () => {
  it.each([
    ['setValues([[1, 2, 3]])', 'columns', 3, 2],
    ['setValues([[1, 2], [3, 4]])', 'rows', 2, 1],
    ["setFormulas([['=1']])", 'columns', 1, 2],
    ["setNumberFormats([['0', '0'], ['0', '0']])", 'rows', 2, 1],
    ["setBackgrounds([['#fff']])", 'columns', 1, 2],
    ["setNotes([['a', 'b', 'c']])", 'columns', 3, 2],
    ['setDataValidations([[null]])', 'columns', 1, 2],
  ])('range of 1 x 2: %s', (call, what, given, wanted) => {
    expect(() => bench().evaluate(`sheet.getRange(1, 1, 1, 2).${call}`)).toThrow(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${given} but the range has ${wanted}.`,
    );
  });

  it('a ragged grid is refused by the row that differs', () => {
    expect(() => bench().evaluate('sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]])')).toThrow(
      'The data has 1 but the range has 2.',
    );
  });

  it('nothing is written when the shape is wrong', () => {
    const {host, evaluate} = bench();
    expect(() => evaluate('sheet.getRange(1, 1, 2, 1).setValues([[1]])')).toThrow();
    expect(host.sheet('Sheet1').values()).toEqual([]);
  });
});

describe('the bounds of a range', () => {
  it.each([
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(1, 26, 1, 2)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange("AA1")', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['sheet.getRange("nonsense")', 'Range not found'],
    ['sheet.getRange(1, 1).offset(-1, 0)', 'The starting row of the range is too small.'],
    ['sheet.getRange("A1:B2").getCell(3, 1)', 'Cell reference out of range'],
    ['sheet.deleteRows(1000, 2)', 'Those rows are out of bounds.'],
    ['sheet.insertColumnsAfter(27, 1)', 'Those columns are out of bounds.'],
  ])('%s', (expression, message) => {
    expect(() => bench().evaluate(expression)).toThrow(message);
  });

  it('rows that are gone by now are outside the sheet', () => {
    const body = 'var range = sheet.getRange(1000, 1); sheet.deleteRows(900, 101); range.setValue(1)';
    expect(() => bench().evaluate(body)).toThrow('outside the dimensions of the sheet');
  });

  it.each([
    ['"B2"', 'B2'],
    ['"B2:C9"', 'B2:C9'],
    ['"C9:B2"', 'B2:C9'],
    ['"B2:B"', 'B2:B'],
    ['"$b$2:$c"', 'B2:C'],
    ['"C:B"', 'B:C'],
    ['"A:A"', 'A:A'],
    ['"3:2"', '2:3'],
    ['"1:1"', '1:1'],
    ['"Sheet1!A1:A"', 'A1:A'],
    ['1, 1, 1000, 1', 'A1:A1000'],
    ['"$B$2"', 'B2'],
    ['"Sheet1!A1:A2"', 'A1:A2'],
    ['2, 3', 'C2'],
    ['2, 3, 4', 'C2:C5'],
    ['2, 3, 4, 5', 'C2:G5'],
  ])('getRange(%s) is %s', (args, a1) => {
    expect(bench().evaluate(`return sheet.getRange(${args}).getA1Notation()`)).toBe(a1);
  });
});

describe('the signatures of methods', () => {
  it.each([
    [
      'sheet.getRange("A1", 2)',
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    ['sheet.getRange(1.5, 1)', "don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    ['sheet.getRange(1, undefined)', 'The parameters (number,null)'],
    [
      'sheet.getRange("A1").setValues([1])',
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'sheet.getRange("A1").setFormula(5)',
      "The parameters (number) don't match the method signature for SpreadsheetApp.Range.setFormula.",
    ],
    ['sheet.setName(null)', 'The parameters (null)'],
    [
      'book.deleteSheet(sheet.getRange("A1"))',
      "The parameters (Range) don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet.",
    ],
    ['sheet.getRange("A1").setWrapStrategy(app.BorderStyle.SOLID)', 'The parameters (BorderStyle)'],
  ])('%s', (expression, message) => {
    expect(() => bench().evaluate(expression)).toThrow(message);
  });

  it('errors of services are Exceptions of the script’s own realm', () => {
    const body = 'try { sheet.getRange(0, 1) } catch (e) { return [e instanceof Error, e.name, String(e)] }';
    expect(bench().evaluate(body)).toEqual([
      true,
      'Exception',
      'Exception: The starting row of the range is too small.',
    ]);
  });
});
