import {describe, expect, test} from 'vitest';
import {readHeadedTable} from '../../cli/headed-table';
import {InputError} from '../../cli/input-error';
import {readBytes} from '../../cli/read-bytes';
import {readTypedTable} from '../../cli/typed-table';
import type {Table} from '../../src/pipeline/tables/table';
import {CONVERSATIONS} from '../../src/pipeline/tables/tables';

function read(content: string | Uint8Array, table: Table = CONVERSATIONS) {
  try {
    const {headers, rows, warnings} = readTypedTable(table, readHeadedTable('log.csv', Buffer.from(content)));
    return {headers, rows, warnings};
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

const header = 'Date,Customer,Stage';

describe('a CSV file is loaded as a user would paste it', () => {
  test('dates, numbers, texts and blanks', () => {
    expect(
      read('Date,Customer,Stage,Value,Notes\n2017-03-01,Ann,Demo,1096.5,"a, b"\n2017-03-01T12:00:00,,,,\n'),
    ).toEqual({
      headers: ['Date', 'Customer', 'Stage', 'Value', 'Notes'],
      rows: [
        {line: 2, values: [{date: 42795}, 'Ann', 'Demo', 1096.5, 'a, b']},
        {line: 3, values: [{date: 42795.5}, null, null, null, null]},
      ],
      warnings: [],
    });
  });

  test('names stay text, even when they look like numbers or dates', () => {
    expect(read('Customer,Date,Stage,Deal\n007,2017-03-01,1,1E5\n=SUM(A1),,,2017-01-01')).toMatchObject({
      rows: [{values: ['007', {date: 42795}, '1', '1E5']}, {values: ['=SUM(A1)', null, null, '2017-01-01']}],
    });
  });

  test.each([
    ['1,250.00', 1250],
    ['-3', -3],
    ['.5', 0.5],
    ['1e3', 1000],
    ['50%', 0.5],
    [' 7 ', 7],
    ['1.250,00', 1250],
    ['1.250', 1.25],
    ['$5', 5],
    ['(1,200.50)', -1200.5],
  ])('"%s" is a number', (text, number) => {
    expect(read(`${header},Value\n,,,"${text}"`)).toMatchObject({rows: [{values: [null, null, null, number]}]});
  });

  test.each(['12a', '1,2,3', 'Infinity', '0x10'])('"%s" is kept as text, with a warning', text => {
    expect(read(`${header},Value\n,,,"${text}"`)).toMatchObject({
      rows: [{values: [null, null, null, text]}],
      warnings: [`log.csv, line 2, column "Value": "${text}" is not a number such as 1250 or 0.5. It is kept as text.`],
    });
  });

  test('a date that is none is kept as text, with a warning', () => {
    expect(read(`${header}\n2017-02-30,Ann,Demo`)).toMatchObject({
      rows: [{values: ['2017-02-30', 'Ann', 'Demo']}],
      warnings: [
        'log.csv, line 2, column "Date": "2017-02-30" is not a date such as 2017-03-01 or 2017-03-01T09:30:00. It is kept as text.',
      ],
    });
  });

  test('days and amounts as their columns write them', () => {
    const text = 'Date;Customer;Stage;Value\n1.3.2017;Ann;Demo;1.250\n31.03.2017 12:00;Bob;Demo;99,50 €\n';
    expect(read(text)).toMatchObject({
      rows: [{values: [{date: 42795}, 'Ann', 'Demo', 1250]}, {values: [{date: 42825.5}, 'Bob', 'Demo', 99.5]}],
      warnings: [],
    });
  });

  test('a date that may be two is kept as text, with a warning', () => {
    expect(read(`${header}\n3/4/2017,Ann,Demo`)).toMatchObject({
      rows: [{values: ['3/4/2017', 'Ann', 'Demo']}],
      warnings: [
        'log.csv, line 2, column "Date": "3/4/2017" is not certain to be one day: no cell of its column says whether the day or the month comes first. Write it as 2017-03-01. It is kept as text.',
      ],
    });
  });

  test('a byte order mark, CRLF, quotes, line breaks in quotes, blank lines, and no line end at the end', () => {
    expect(read('\uFEFFDate,Customer,Stage\r\n\r\n,"Ann ""A""\r\nCo",\r\n,,\r\n2017-03-01,Bob,Demo')).toEqual({
      headers: ['Date', 'Customer', 'Stage'],
      rows: [
        {line: 3, values: [null, 'Ann "A"\nCo', null]},
        {line: 6, values: [{date: 42795}, 'Bob', 'Demo']},
      ],
      warnings: [],
    });
  });

  test('columns in any order and case, with columns of the user’s own', () => {
    expect(read('Mood,stage,CUSTOMER,date\nsunny,Demo,Ann,2017-03-01')).toMatchObject({
      headers: ['Mood', 'stage', 'CUSTOMER', 'date'],
      rows: [{values: ['sunny', 'Demo', 'Ann', {date: 42795}]}],
    });
  });

  test('a row may end early, and blank values beyond the last column are nothing', () => {
    expect(read(`${header},Value\n2017-03-01,Ann\n,Bob,,,,`)).toMatchObject({
      rows: [{values: [{date: 42795}, 'Ann', null, null]}, {values: [null, 'Bob', null, null]}],
    });
  });

  test.each<[string, Uint8Array]>([
    ['semicolons', Buffer.from('Date;Customer;Stage\n2017-03-01;Ann, Bob;Demo\n')],
    ['tabs', Buffer.from('Date\tCustomer\tStage\n2017-03-01\tAnn, Bob\tDemo\n')],
    ['Excel’s first line', Buffer.from('sep=;\r\nDate;Customer;Stage\r\n2017-03-01;Ann, Bob;Demo\r\n')],
    ['UTF-16', Buffer.from('\uFEFFDate\tCustomer\tStage\r\n2017-03-01\tAnn, Bob\tDemo\r\n', 'utf16le')],
    ['Windows-1252', Buffer.from('Date;Customer;Stage;Größe\n2017-03-01;Ann, Bob;Demo\n', 'latin1')],
  ])('%s', (_, content) => {
    expect(read(content)).toMatchObject({
      headers: expect.arrayContaining(['Date', 'Customer', 'Stage']),
      rows: [{values: expect.arrayContaining([{date: 42795}, 'Ann, Bob', 'Demo'])}],
    });
  });

  test('a table of headers alone has no rows', () => {
    expect(read(header)).toMatchObject({rows: []});
  });
});

describe('a file that is no such table is refused, with what to do', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['empty', '', ['log.csv is empty. Its first line must name the columns.']],
    ['a missing column', 'Date,Customer\n', ['log.csv has no column "Stage". Its columns are: "Date", "Customer".']],
    [
      'a misspelt column',
      'Date,Costumer,Stage\n',
      [
        'log.csv, line 1: the column "Costumer" is unknown. Did you mean "Customer"?',
        'log.csv has no column "Customer". Its columns are: "Date", "Costumer", "Stage".',
      ],
    ],
    [
      'a misspelt column that may be missing',
      'Date,Customer,Stage,Salesprson\n',
      ['log.csv, line 1: the column "Salesprson" is unknown. Did you mean "Salesperson"?'],
    ],
    ['a column twice', 'Date,Customer,Stage,date\n', ['log.csv, line 1: the column "date" is there twice.']],
    ['a column without a name', 'Date,,Customer,Stage\n', ['log.csv, line 1: column 2 has no name.']],
    [
      'too many values',
      `${header}\n,Ann,Demo\n,Smith, Jones & Co,Demo\n`,
      ['log.csv, line 3 has 4 values for 3 columns. Put quotes around a value that contains a comma.'],
    ],
    [
      'a title above the header',
      'Our talks\n\nDate;Customer;Stage\n;Ann;Demo\n',
      [
        'log.csv, line 1 names one column only, and line 3 has 3 values. Delete what stands above the names of the columns.',
      ],
    ],
    [
      'too many values between semicolons',
      'Date;Customer;Stage\n;Ann;Demo\n;Smith; Jones;Demo\n',
      ['log.csv, line 3 has 4 values for 3 columns. Put quotes around a value that contains a semicolon.'],
    ],
    [
      'an open quote',
      `${header}\n,"Ann,Demo\n`,
      ['log.csv, line 2: a quote is opened and never closed. Close it behind the value, or delete it.'],
    ],
    [
      'a workbook',
      Buffer.from('PK\u0003\u0004 and so on'),
      [
        'log.csv is a workbook or another zip file (.xlsx, .ods, .zip), not text. Open it in its program, and save the sheet as "CSV UTF-8".',
      ],
    ],
    [
      'NUL bytes',
      `${header}\n,A\0B,Demo\n`,
      ['log.csv holds bytes that are no text. Save the table as "CSV UTF-8", and open that file.'],
    ],
  ])('%s', (_, content, problems) => {
    expect(read(content)).toEqual(problems);
  });

  test('a file that is not there, and a folder', () => {
    expect(() => readBytes('/no/such/file.csv')).toThrow("/no/such/file.csv can't be read: there is no such file.");
    expect(() => readBytes('/')).toThrow("/ can't be read: it is a folder.");
  });
});
