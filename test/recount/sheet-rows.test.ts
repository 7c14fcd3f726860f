import {describe, expect, it} from 'vitest';
import {cellReader, sheetRows} from '../../src/recount/sheet-rows';

const read = cellReader(() => 45_000);

describe('the rows of a sheet', () => {
  it('stand under the headers that the recount knows, however they are written and wherever they stand', () => {
    const grid = [
      ['Mine', ' expected  CLOSE', 'Customer'],
      ['x', 1, 'Acme'],
      ['', '', ''],
    ];
    expect(sheetRows(grid, read)).toEqual([
      {'Expected close': 1, Customer: 'Acme'},
      {'Expected close': '', Customer: ''},
    ]);
  });

  it('are known by every header of the tables', () => {
    const ofLog = 'Date,Customer,Deal,Stage,Value,Salesperson,Expected close,Next step on,Reason,Notes,Next step';
    const ofOthers = 'Type,Probability,Target days,Account opened,Source,Quota per month';
    const headers = `${ofLog},${ofOthers}`.split(',');
    expect(sheetRows([headers, headers], read)).toEqual([Object.fromEntries(headers.map(header => [header, header]))]);
  });

  it('take the first of two columns of one name', () => {
    const grid = [
      ['Value', 'value'],
      [1, 2],
    ];
    expect(sheetRows(grid, read)).toEqual([{Value: 1}]);
  });

  it('are none where there is nothing', () => {
    expect(sheetRows([], read)).toEqual([]);
    expect(sheetRows([['Date']], read)).toEqual([]);
  });
});

it('cells are texts, numbers, truth values, days and errors', () => {
  const cells = ['', 'Won', 5, true, new Date(0), '#N/A', '#DIV/0!', '# 1', 'see #N/A', '#N/A now', undefined].map(
    read,
  );
  expect(cells).toEqual([
    '',
    'Won',
    5,
    true,
    45_000,
    {error: '#N/A'},
    {error: '#DIV/0!'},
    '# 1',
    'see #N/A',
    '#N/A now',
    '',
  ]);
});
